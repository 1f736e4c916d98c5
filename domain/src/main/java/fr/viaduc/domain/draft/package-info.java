/**
 * What a person has typed in a form and not sent yet (brouillon de saisie).
 *
 * <p>Requirements.
 *
 * <ul>
 *   <li>R-DRAFT-1 — When a person rests while she fills in a form, the portal shall keep what she typed, for her alone,
 *       until the act of the form succeeds or she erases it.
 *   <li>R-DRAFT-2 — When a person opens a form again after an expired session, a restart or on another computer, the
 *       portal shall offer her what she had typed.
 *   <li>R-DRAFT-3 — The portal shall never keep passwords, files or technical fields of a form.
 *   <li>R-DRAFT-4 — If what was typed is larger than a form can hold, then the portal shall refuse to keep it and say so.
 *   <li>R-DRAFT-5 — If the session has ended when something typed is to be kept, then the page shall say so, keep the text
 *       before the person's eyes and keep it on the server after log-in.
 * </ul>
 *
 * <p>Decision: drafts live in the database and not in the browser, because a browser may be shared and personal data must
 * not stay in it. Out of scope: several persons in one form at once.
 */
@Feature(
        name = "draft",
        mayUse = {"shared"})
package fr.viaduc.domain.draft;

import fr.viaduc.domain.Feature;
