/**
 * The grant agreement (convention): its text, its signatures, its versions in force, its amendments and its end.
 *
 * <h2>Requirements: signatures</h2>
 *
 * <ul>
 *   <li>R-AGR-4: If the intermediate body signs before the carrier, then the portal shall refuse.
 *   <li>R-AGR-5: If both signatures are not given within the window (144 hours by default), then the portal shall refuse
 *       later ones; the text may be issued again.
 *   <li>R-AGR-6: A signature shall be given with a one-time code of six digits sent to the signatory, kept only as a hash,
 *       valid for a limited time and a limited number of tries.
 * </ul>
 */
@Feature(
        name = "agreement",
        mayUse = {
            "shared",
            "identity",
            "organisation",
            "legal",
            "programme",
            "document",
            "call",
            "application",
            "appraisal",
            "selection"
        })
package fr.viaduc.domain.agreement;

import fr.viaduc.domain.Feature;
