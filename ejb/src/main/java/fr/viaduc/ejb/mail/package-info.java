/** Queueing the portal's mails with the acts that call for them, and sending them. */
@Feature(
        name = "mail",
        mayUse = {"shared", "identity", "document"})
package fr.viaduc.ejb.mail;

import fr.viaduc.domain.Feature;
