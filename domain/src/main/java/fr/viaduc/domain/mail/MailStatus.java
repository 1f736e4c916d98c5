package fr.viaduc.domain.mail;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** The life of a mail. */
public enum MailStatus implements State<MailStatus> {
    /** À envoyer. */
    QUEUED,
    /** Remis au serveur de messagerie. */
    SENT,
    /** Abandonné after the last attempt. */
    FAILED;

    @Override
    public Set<MailStatus> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(SENT, FAILED);
            case SENT, FAILED -> EnumSet.noneOf(MailStatus.class);
        };
    }
}
