package fr.viaduc.ejb.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Empties the outbox every few seconds, when a mail server is named. */
@Singleton
public class MailRounds {

    private static final int MOST_PER_ROUND = 100;

    @Inject
    private SendingMails sending;

    @Inject
    private MailTransport transport;

    /** Sends what is due; on several servers each takes its share. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void sendDue() {
        for (int sent = 0; transport.isConfigured() && sent < MOST_PER_ROUND && sending.sendNext(); sent++) {
            // Each turn sends one mail in a transaction of its own.
        }
    }
}
