package fr.viaduc.ejb.call;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The communes for which a call is meant, as its page shows them to anybody.
 *
 * @param name name of the territory
 * @param day the day on which these communes belong to it
 * @param communes their names, in order
 */
public record CallTerritory(String name, LocalDate day, List<String> communes) implements Serializable {}
