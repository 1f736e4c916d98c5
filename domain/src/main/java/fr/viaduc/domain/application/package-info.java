/**
 * The file of a project (operation) and the application by which a carrier asks for the grant.
 *
 * <h2>Requirements: the file</h2>
 *
 * <ul>
 *   <li>R-OPE-1: When a carrier opens the first draft of an application, the portal shall open the file with it.
 *   <li>R-OPE-2: While a file is in a status, the portal shall refuse every status that does not directly follow it.
 *   <li>R-OPE-3: When an application is deposited, its file shall receive a number of nine digits: the year of the
 *       deposit in legal time and a sequence of that year, unique in the intermediate body and without gaps.
 *   <li>R-OPE-4: The portal shall show at any time who holds the file and until when.
 *   <li>R-OPE-5: Where the body is its own carrier, the file shall name the unit of the body that carries it.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>{@link fr.viaduc.domain.application.Operation} lives here, and not with the grant agreement as the table of
 *       features of the house would have it: every later feature (appraisal, selection, agreement, report, check,
 *       payment) moves the status of the file, and a feature may only use an earlier one. Rejected: an interface of the
 *       shared kernel that the agreement would implement, which hides the table behind a port for no gain.
 *   <li>The status of the file is stored and moved by the acts of each feature in the same transaction. Rejected: deriving
 *       it at each reading from the parts of the file, which costs a join per part in every list.
 * </ul>
 */
@Feature(
        name = "application",
        mayUse = {"shared", "identity", "organisation", "call"})
package fr.viaduc.domain.application;

import fr.viaduc.domain.Feature;
