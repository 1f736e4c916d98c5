/**
 * The grant agreement (convention): its text, its signatures, its versions in force, its amendments and its end.
 *
 * <h2>Requirements: the agreement</h2>
 *
 * <ul>
 *   <li>R-AGR-1: While an agreement is in a status, the portal shall refuse every act that belongs to another one.
 *   <li>R-AGR-2: The draft shall be made from the decision: the retained plan with the granted amount, the three periods,
 *       the number of reports, the advance; the account shall be verified before the draft goes to the validator.
 *   <li>R-AGR-3: If the author validates, then the portal shall refuse; once validated, the text shall not change and shall
 *       name the version of its model.
 *   <li>R-AGR-4: If the intermediate body signs before the carrier, or by the person who wrote the text, then the portal
 *       shall refuse.
 *   <li>R-AGR-5: If both signatures are not given within the window (144 hours by default), then the portal shall refuse
 *       later ones; the text may be issued again.
 *   <li>R-AGR-6: A signature shall be given with a one-time code of six digits sent to the signatory, kept only as a hash,
 *       valid for a limited time and a limited number of tries. A request that comes twice sends one code.
 *   <li>R-AGR-7: The agreement shall be in force from the day of its notification, and each amendment from its own; the
 *       portal shall give the version in force on any day.
 *   <li>R-AGR-8: When the carrier attests the start, the portal shall accept a day of the realisation that has come, once.
 * </ul>
 *
 * <h2>Requirements: amendments and the end</h2>
 *
 * <ul>
 *   <li>R-AGR-9: An amendment shall be asked for with a reason while the agreement is in force and valid, and before the
 *       final report is deposited; its heaviest change shall decide its kind.
 *   <li>R-AGR-10: An amendment shall be appraised by a manager, accepted by another person, and signed by both sides, save a
 *       change of contact, which is accepted in writing.
 *   <li>R-AGR-11: Where an amendment changes the amounts, the portal shall require the decision of the committee, which
 *       adjusts what the file holds on the budget lines.
 *   <li>R-AGR-12: When the signatory of the body terminates an agreement, the portal shall require a reason.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>A wrong code is an answer and not a refusal, because a refusal would undo the count of the tries.
 *   <li>Each version of the agreement holds a plan of its own. Rejected: changing the plan of the agreement, which would
 *       rewrite what earlier reports and checks refer to.
 *   <li>When the committee grants less than was instructed, the difference becomes own money of the carrier in the agreed
 *       plan, and the carrier agrees by signing. Rejected: a second acceptance of the plan between decision and agreement.
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
