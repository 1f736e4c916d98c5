/**
 * The selection committee (comité de programmation): sessions, agenda, votes and decisions on files.
 *
 * <h2>Requirements</h2>
 *
 * <ul>
 *   <li>R-SEL-1: While a session is in a status, the portal shall refuse every act that belongs to another one.
 *   <li>R-SEL-2: Where a member declared a conflict of interests on a file, or belongs to the unit that carries it, the
 *       portal shall have the member step back from the item and refuse the member's vote.
 *   <li>R-SEL-3: If fewer members than the quorum may vote on an item, then the portal shall refuse any decision but a
 *       deferral.
 *   <li>R-SEL-4: The portal shall record only the decision that the votes led to; the chair's vote breaks a tie.
 *   <li>R-SEL-5: If a decision grants more ESF than the appraisal retained, then the portal shall refuse it.
 *   <li>R-SEL-6: When a decision is favourable, the portal shall reserve the granted amount on the budget lines by year, in
 *       the same transaction and under a lock, and refuse it when a line has not enough left.
 *   <li>R-SEL-7: If a decision is unfavourable or deferred, then the portal shall require its grounds.
 *   <li>R-SEL-8: When the minutes are signed by the chair, the portal shall notify each carrier of the decision.
 *   <li>R-SEL-9: When the committee deprograms a file, or a selected file is withdrawn, the portal shall release the
 *       reserved amount.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Every case comes before the committee as an {@link fr.viaduc.domain.selection.AgendaProposal}, whatever made it
 *       (appraisal, amendment, deprogramming): later features put cases forward without this one knowing them.
 *   <li>A session does not keep the standing list of members: those who hold the role of committee member on the day are
 *       offered a seat. Rejected: a second directory of people to keep true.
 * </ul>
 */
@Feature(
        name = "selection",
        mayUse = {"shared", "identity", "organisation", "programme", "application", "appraisal"})
package fr.viaduc.domain.selection;

import fr.viaduc.domain.Feature;
