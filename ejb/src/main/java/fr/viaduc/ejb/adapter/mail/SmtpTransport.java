package fr.viaduc.ejb.adapter.mail;

import fr.viaduc.domain.mail.OutgoingMail;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.mail.MailTransport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** Hands mails to a mail server over SMTP. */
@ApplicationScoped
public class SmtpTransport implements MailTransport {

    private static final String MILLISECONDS = "10000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private SmtpSettings settings;

    protected SmtpTransport() {}

    @Inject
    public SmtpTransport(SmtpSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isConfigured() {
        return settings.host().isPresent();
    }

    @Override
    public boolean answers() {
        try (Transport transport = session().getTransport()) {
            connect(transport);
            return true;
        } catch (MessagingException unreachable) {
            return false;
        }
    }

    @Override
    public void send(OutgoingMail mail, Instant at) throws MailRefused {
        Session session = session();
        try (Transport transport = session.getTransport()) {
            MimeMessage message = message(session, mail, at);
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailRefused(e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private MimeMessage message(Session session, OutgoingMail mail, Instant at)
            throws MessagingException, UnsupportedEncodingException {
        var message = new NumberedMessage(session, "<" + mail.id() + "@viaduc>");
        message.setFrom(new InternetAddress(settings.from(), "Viaduc", UTF_8));
        message.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(mail.recipient().email(), mail.recipient().name(), UTF_8));
        message.setSubject(mail.letter().subject(), UTF_8);
        message.setText(mail.letter().text(), UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ParisTime.ZONE)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "fr");
        message.saveChanges();
        return message;
    }

    private void connect(Transport transport) throws MessagingException {
        transport.connect(
                settings.host().orElseThrow(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
    }

    private Session session() {
        var properties = new Properties();
        String protocol = settings.isImplicitTls() ? "smtps" : "smtp";
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail." + protocol + ".connectiontimeout", MILLISECONDS);
        properties.setProperty("mail." + protocol + ".timeout", MILLISECONDS);
        properties.setProperty("mail." + protocol + ".writetimeout", MILLISECONDS);
        properties.setProperty(
                "mail." + protocol + ".auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.isStartTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.isStartTls()));
        return Session.getInstance(properties);
    }

    /** A message that keeps its number when it is sent again, so that mail servers can tell a repetition. */
    private static final class NumberedMessage extends MimeMessage {

        private final String number;

        NumberedMessage(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
