package fr.viaduc.domain.participant;

import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The communes that exist, as far as reading a file needs to know them.
 *
 * @param known whether a code is a commune of the official geographic code, or 99xxx for a foreign country
 * @param served whether the post serves, under a postal code (first), a commune (second)
 */
public record Places(Predicate<String> known, BiPredicate<String, String> served) {}
