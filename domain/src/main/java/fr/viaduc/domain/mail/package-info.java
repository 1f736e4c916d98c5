/**
 * The letters that the portal sends by electronic mail.
 *
 * <h2>Requirements</h2>
 *
 * <ul>
 *   <li>R-MAIL-1: When an act calls for a mail, the portal shall queue it in the transaction of the act: an act that is
 *       undone sends nothing, an act that stands loses nothing.
 *   <li>R-MAIL-2: If a mail cannot be handed to the mail server, then the portal shall try again after 1, 2, 4, 8, 16, 32
 *       and 64 minutes, then give up and say so.
 *   <li>R-MAIL-3: When a mail with a secret (a code, a link) has left, the portal shall forget its text.
 *   <li>R-MAIL-4: While no mail server is named, the portal shall keep mails in the outbox; a demonstration shows it to
 *       everybody.
 *   <li>R-MAIL-5: When a scripted story calls for a mail, the portal shall keep it in the outbox and never hand it to a mail
 *       server: the story's people do not exist.
 * </ul>
 */
@Feature(
        name = "mail",
        mayUse = {"shared"})
package fr.viaduc.domain.mail;

import fr.viaduc.domain.Feature;
