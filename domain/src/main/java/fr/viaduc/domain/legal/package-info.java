/**
 * Legal figures: dated parameters by programming period, and the cost options that the law opens.
 *
 * <p>Requirements.
 *
 * <ul>
 *   <li>R-LEGAL-1 — A legal figure shall be looked up by code, programming period and date; if it is unknown or still
 *       open, then the portal shall refuse rather than guess.
 *   <li>R-LEGAL-2 — If two values of a figure overlap in time and period, then the portal shall refuse the second.
 * </ul>
 */
@Feature(
        name = "legal",
        mayUse = {"shared"})
package fr.viaduc.domain.legal;

import fr.viaduc.domain.Feature;
