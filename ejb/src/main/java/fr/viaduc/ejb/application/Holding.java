package fr.viaduc.ejb.application;

import fr.viaduc.domain.identity.Role;
import java.time.Instant;

/**
 * The files that are in the hands of one role.
 *
 * @param holder the role
 * @param count how many
 * @param overdue how many of them are late
 * @param nextDueAt the first deadline that is not over; null when none runs
 */
public record Holding(Role holder, long count, long overdue, Instant nextDueAt) {}
