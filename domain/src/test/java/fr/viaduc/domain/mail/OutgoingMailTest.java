package fr.viaduc.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final Instant AT = Instant.parse("2026-11-21T13:05:00Z");

    @Test
    void aMailThatLeftIsNotSentAgain() {
        OutgoingMail mail = mail(false);
        mail.sent(AT);
        assertEquals(
                "state.move.refused",
                assertThrows(RuleViolation.class, () -> mail.sent(AT)).code());
    }

    @Test
    @DisplayName("R-MAIL-2 a refused mail waits twice as long each time, then is given up")
    void aRefusedMailWaitsTwiceAsLongEachTimeThenIsGivenUp() {
        OutgoingMail mail = mail(false);
        List<Long> waits = new ArrayList<>();
        while (mail.status() == MailStatus.QUEUED) {
            mail.refused("450 later", AT);
            if (mail.status() == MailStatus.QUEUED) {
                waits.add(Duration.between(AT, mail.nextAttemptAt()).toMinutes());
            }
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L), waits);
        assertEquals(MailStatus.FAILED, mail.status());
        assertEquals("450 later", mail.lastError().orElseThrow());
    }

    @Test
    @DisplayName("R-MAIL-3 a secret is forgotten once the mail has left")
    void aSecretIsForgottenOnceTheMailHasLeft() {
        OutgoingMail secret = mail(true);
        secret.sent(AT);
        assertFalse(secret.letter().text().contains("123456"));
        OutgoingMail plain = mail(false);
        plain.sent(AT);
        assertEquals("Code 123456", plain.letter().text());
    }

    @Test
    void aSubjectNeverHoldsASecondHeader() {
        assertEquals("Objet Bcc: x@y.fr", new Letter("Objet\r\nBcc: x@y.fr", "", false).subject());
    }

    private static OutgoingMail mail(boolean secret) {
        return new OutgoingMail(
                null,
                null,
                new Recipient("nadia@exemple.fr", "Nadia Belkacem", null),
                new Letter("Votre code", "Code 123456", secret),
                false,
                AT);
    }
}
