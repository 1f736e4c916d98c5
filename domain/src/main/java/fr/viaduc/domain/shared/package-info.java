/**
 * Words that every feature speaks: amounts, rates, dates, identifiers, refusals, states and their history.
 *
 * <p>Nothing here knows a feature. Amounts are rounded in one place only ({@link fr.viaduc.domain.shared.Money}), and a
 * refusal always carries a code that a French sentence explains ({@link fr.viaduc.domain.shared.RuleViolation}).
 */
@Feature(name = "shared")
package fr.viaduc.domain.shared;

import fr.viaduc.domain.Feature;
