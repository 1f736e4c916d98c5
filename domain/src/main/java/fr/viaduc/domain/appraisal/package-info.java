/**
 * Admissibility and appraisal of an application: is the file complete, is the project worth the grant, on which plan.
 *
 * <h2>Requirements: admissibility</h2>
 *
 * <ul>
 *   <li>R-ADM-1: The review shall answer fifteen formal items by yes, no or not applicable, with a comment.
 *   <li>R-ADM-2: If an item is not answered, then the portal shall refuse to propose an outcome and name every such item.
 *   <li>R-ADM-3: If an item is answered no, then the portal shall refuse to propose that the application is admissible.
 *   <li>R-ADM-4: If no item is answered no, or a no has no comment, or the reasons are missing, then the portal shall refuse
 *       to propose that the application is not admissible. (CRPA art. L211-2, L211-5)
 *   <li>R-ADM-5: If the person who validates had a hand in the review, then the portal shall refuse the validation.
 *   <li>R-ADM-6: While a review is in a status, the portal shall refuse every act that belongs to another one.
 *   <li>R-ADM-7: Where the operation is internal, the portal shall require the unit that carries it before it is admissible.
 *   <li>R-ADM-8: When the outcome is validated, the portal shall issue the certificate of admissibility, or the decision
 *       with its reasons and the remedies.
 *   <li>R-ADM-9: The review shall show beside each item what the portal found by itself.
 * </ul>
 *
 * <h2>Requirements: the appraisal</h2>
 *
 * <ul>
 *   <li>R-APR-1: While an appraisal is in a status, the portal shall refuse every act that belongs to another one.
 *   <li>R-APR-2: The appraisal shall hold fifteen sections, each with what the portal found by itself, the finding of the
 *       instructor, a conclusion and the modification asked for.
 *   <li>R-APR-3: If a section is unfinished, or the opinion or the conditions are missing, then the portal shall refuse to
 *       hand the report to the validator and name everything that is missing.
 *   <li>R-APR-4: If a change of the plan has no reason, then the portal shall refuse to propose or to hand in the plan.
 *   <li>R-APR-5: Where the retained plan differs from the plan asked for, the portal shall require that the signatory of
 *       the carrier has accepted it exactly as it is.
 *   <li>R-APR-6: If the person who validates ever wrote in the report, then the portal shall refuse the validation.
 *   <li>R-APR-7: If a section is rejected, then the portal shall refuse a favourable opinion.
 *   <li>R-APR-8: When the committee has deferred a file, the portal shall open the report again as a new revision.
 *   <li>R-APR-9: While somebody else is the instructor, the portal shall refuse to let a manager write, unless the manager
 *       takes the appraisal over.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>The carrier answers on a {@link fr.viaduc.domain.appraisal.PlanProposal}, which carriers see, and never on the
 *       appraisal, which they do not. Rejected: one aggregate with columns hidden by the pages.
 *   <li>Taking an appraisal over is a move from in progress to in progress, so that the history of states, from which the
 *       separation of duties is computed, knows every instructor.
 * </ul>
 */
@Feature(
        name = "appraisal",
        mayUse = {"shared", "identity", "organisation", "legal", "document", "call", "application"})
package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.Feature;
