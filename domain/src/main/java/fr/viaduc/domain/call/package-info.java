/**
 * Call for projects (appel à projets): from the draft to the closing instant.
 *
 * <p>Requirements.
 *
 * <ul>
 *   <li>R-CALL-1 — A call shall be drafted by a grant manager, validated by a validator who is another person, adopted
 *       with the reference of the deliberation, and then published for an opening instant.
 *   <li>R-CALL-2 — If the allocation of a call exceeds what is left on its budget lines, then the portal shall refuse
 *       its validation.
 *   <li>R-CALL-3 — While a call is published and its opening instant is past and its closing instant is not, the portal
 *       shall accept applications; at the closing instant itself it shall refuse them (Europe/Paris).
 *   <li>R-CALL-4 — When a validator extends a call, the portal shall keep the former text as a version and accept
 *       applications up to the new closing instant, which is later than the old one.
 *   <li>R-CALL-5 — When a validator cancels a call, the portal shall require a reason and refuse further applications.
 *   <li>R-CALL-6 — Anybody shall read the published calls without logging in, and nobody from outside a draft.
 *   <li>R-CALL-7 — If the closing instant is not after the opening instant, or no cost option is allowed, or a text that
 *       applicants need is missing, or an amount is below zero, then the portal shall refuse it and name everything
 *       that is wrong.
 *   <li>R-CALL-8 — The first page of the portal shall show, without log-in, the calls that accept applications at that
 *       instant, the first to close first. (Reg. (EU) 2021/1060 art. 49(2))
 *   <li>R-CALL-9 — Where a call names a territory of its body, the portal shall show the communes of the day to everybody
 *       who may read the call.
 *   <li>R-CALL-10 — When a call is adopted or extended, the portal shall write it as a document; from the publication on
 *       anybody shall read the documents of all its versions, and before it only the body.
 *   <li>R-CALL-11 — When a call is extended or cancelled, the portal shall write to the people of every carrier that
 *       prepares or has deposited an application to it, without telling the body who prepares one.
 * </ul>
 *
 * <p>Out of scope for now: form engine by call, selection criteria with weights per call type, subscription of carriers.
 */
@Feature(
        name = "call",
        mayUse = {"shared", "identity", "organisation", "legal", "programme", "document"})
package fr.viaduc.domain.call;

import fr.viaduc.domain.Feature;
