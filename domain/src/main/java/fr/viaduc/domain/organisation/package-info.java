/**
 * Carrier organisations (organismes porteurs): the legal persons that ask for grants, and the people who act for them.
 *
 * <h2>Requirements</h2>
 *
 * <ul>
 *   <li>R-ORG-1: When somebody signs an organisation up, the portal shall require its valid SIRET and its legal
 *       representative, and shall open the account only by the link sent to the representative's address.
 *   <li>R-ORG-2: If an organisation with the same SIRET is already known, then the portal shall refuse the sign-up and
 *       say how to be invited.
 *   <li>R-ORG-3: While a person is an editor of an organisation, the portal shall let her fill in and shall refuse to let
 *       her sign.
 *   <li>R-ORG-4: When a signatory invites or disables an editor, the portal shall give or end the role from that day.
 *   <li>R-ORG-5: The portal shall show an organisation only to its own people and to the bodies that have a file with it.
 *   <li>R-ORG-6: Where the sheet of an organisation lacks what the law requires of every beneficiary, the portal shall
 *       name each missing item (Reg. (EU) 2021/1060 annex XVII, fields 1 to 4).
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Membership of an organisation is a dated role of the account, as in a body. Rejected: a table of members beside
 *       the roles, which would say the same thing twice.
 *   <li>The organisational units of a body belong to identity, because the separation of duties reads them with the
 *       roles.
 * </ul>
 */
@Feature(
        name = "organisation",
        mayUse = {"shared", "identity"})
package fr.viaduc.domain.organisation;

import fr.viaduc.domain.Feature;
