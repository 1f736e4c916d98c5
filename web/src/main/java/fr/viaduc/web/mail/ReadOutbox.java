package fr.viaduc.web.mail;

import fr.viaduc.ejb.mail.OutboxEntry;
import fr.viaduc.ejb.mail.ReadingOutbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The mails of a demonstration, newest first; outside a demonstration there is no such page. */
@Named
@RequestScoped
public class ReadOutbox {

    @Inject
    private ReadingOutbox reading;

    private List<OutboxMail> mails = List.of();

    /**
     * A mail on the page.
     *
     * @param entry the mail
     * @param lines its text, line by line
     */
    public record OutboxMail(OutboxEntry entry, List<OutboxLine> lines) {}

    /**
     * A line of a mail.
     *
     * @param text what it says
     * @param isLink whether it is an address to open
     */
    public record OutboxLine(String text, boolean isLink) {}

    /** Reads the outbox before anything of the page is written. */
    public void load() {
        mails = reading.latest().stream()
                .map(entry -> new OutboxMail(
                        entry, entry.text().lines().map(ReadOutbox::line).toList()))
                .toList();
    }

    private static OutboxLine line(String text) {
        return new OutboxLine(text, text.matches("https?://\\S+"));
    }

    public List<OutboxMail> getMails() {
        return mails;
    }
}
