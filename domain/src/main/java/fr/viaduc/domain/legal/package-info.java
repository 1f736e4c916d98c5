/**
 * Paramètres légaux: the figures of European and French texts, each dated, tied to a programming period and to its legal
 * basis.
 *
 * <p>Both programming periods run side by side until the older one is closed, and texts change in between; therefore no
 * figure of a text stands in the code of another feature.
 *
 * <h2>Requirements</h2>
 *
 * <ul>
 *   <li>R-LEGAL-1 — When a rule asks for a figure, the portal shall answer with the value of the programming period of the
 *       operation that is in force on the day in question.
 *   <li>R-LEGAL-2 — If no value is known for the code, the period and the day, or the value is still open with the
 *       managing authority, then the portal shall refuse the act that needs it and name the figure; it never guesses.
 *   <li>R-LEGAL-3 — If two values of the same figure hold on the same day for the same period, then the portal shall
 *       refuse them both.
 *   <li>R-LEGAL-4 — When an administrator gives a figure a new value for her body, the former value of the body shall
 *       end the day before and stay readable.
 *   <li>R-LEGAL-5 — If a value is not written as its type demands, then the portal shall refuse it.
 *   <li>R-LEGAL-6 — If a binding text sets a figure, then the portal shall refuse every body a value of its own.
 *   <li>R-LEGAL-7 — The value that a body set for itself shall hold before the value of the installation, for the files
 *       of that body and for no other; no body shall change a value of the installation or of another body.
 *   <li>R-LEGAL-8 — If a value of a body would begin or end before the day on which it is given, then the portal shall
 *       refuse it, so that nothing decided changes afterwards.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Values are kept as the text of the reference table with a type, and read into amounts, rates, numbers or dates when
 *       asked for. Rejected: one column per type, of which all but one are empty in every row.
 *   <li>The cost options stand here beside their rates, because a call names them long before an application uses one.
 *   <li>A value of a body stands in the same table as those of the installation, so that one lookup decides; the values
 *       of the installation are reference data that the runtime role cannot write. Rejected: a second table of overrides,
 *       which every lookup would have to remember.
 *   <li>A figure that holds in both periods is one row with the period BOTH, so that it changes in one place.
 * </ul>
 */
@Feature(
        name = "legal",
        mayUse = {"shared"})
package fr.viaduc.domain.legal;

import fr.viaduc.domain.Feature;
