package fr.viaduc.ejb.adapter.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import fr.viaduc.domain.mail.Letter;
import fr.viaduc.domain.mail.OutgoingMail;
import fr.viaduc.domain.mail.Recipient;
import fr.viaduc.ejb.mail.MailTransport.MailRefused;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmtpTransportTest {

    private static final Instant AT = Instant.parse("2026-11-21T13:05:00Z");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private final OutgoingMail mail = new OutgoingMail(
            null,
            null,
            new Recipient("nadia@exemple.fr", "Nadia Belkacem, présidente", null),
            new Letter("Votre code de signature – été", "Bonjour,\n\nvoilà : 481 516 €\n", true),
            false,
            AT);

    @Test
    void withoutHostNothingIsConfigured() {
        assertFalse(transport(Optional.empty(), 25).isConfigured());
    }

    @Test
    void aServerThatDoesNotAnswerRefusesAndMayBeAskedAgain() {
        int port = SERVER.getSmtp().getPort();
        SERVER.stop();
        var transport = transport(Optional.of("127.0.0.1"), port);
        assertFalse(transport.answers());
        assertThrows(MailRefused.class, () -> transport.send(mail, AT));
    }

    @Test
    void aMailArrivesWithItsNumberAndItsAccents() throws Exception {
        var transport = transport(Optional.of("127.0.0.1"), SERVER.getSmtp().getPort());
        assertTrue(transport.answers());
        transport.send(mail, AT);
        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertEquals("Votre code de signature – été", received.getSubject());
        assertEquals(
                "Bonjour,\r\n\r\nvoilà : 481 516 €",
                received.getContent().toString().strip());
        assertEquals("<" + mail.id() + "@viaduc>", received.getMessageID());
        assertEquals("Sat, 21 Nov 2026 14:05:00 +0100", received.getHeader("Date")[0]);
        assertTrue(received.getAllRecipients()[0].toString().endsWith("<nadia@exemple.fr>"));
    }

    private static SmtpTransport transport(Optional<String> host, int port) {
        return new SmtpTransport(new SmtpSettings(
                host, port, Optional.empty(), Optional.empty(), "viaduc@exemple.fr", Optional.empty()));
    }
}
