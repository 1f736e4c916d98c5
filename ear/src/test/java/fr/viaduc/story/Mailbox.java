package fr.viaduc.story;

import fr.viaduc.bench.Bench;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that the people of a story received. */
final class Mailbox {

    private static final Pattern LINK = Pattern.compile("/public/choose-password\\?key=[\\w-]+");
    private static final Pattern PAGE = Pattern.compile("https?://[^/\\s]+/[\\w/-]+\\?\\S+");
    private static final Pattern CODE = Pattern.compile("\\b\\d{3} ?\\d{3}\\b");

    private static final int MOST_WAITS = 10;
    private static final long PATIENCE_MILLISECONDS = 1_000;

    private Mailbox() {}

    /** The link to choose a password that was sent to this address. */
    static String link(Story story, String email) {
        return find(story, email, LINK);
    }

    /** The page that the latest mail to this address names. */
    static String page(Story story, String email) {
        return find(story, email, PAGE).replaceFirst("https?://[^/]+", "");
    }

    /** The latest code to sign that was sent to this address. */
    static String code(Story story, String email) {
        return find(story, email, CODE).replace(" ", "");
    }

    /** The text of the latest mail to this address. */
    static String latest(Story story, String email) {
        return find(story, email, Pattern.compile("(?s).+"));
    }

    /** The portal may be sending it right now by itself: waits for it a little. */
    private static String find(Story story, String email, Pattern wanted) {
        story.ask("/bench/rounds");
        for (int more = 0; more < MOST_WAITS; more++) {
            Message[] messages = Bench.mail().getReceivedMessages();
            Optional<String> found = latest(messages, email, wanted);
            if (found.isPresent()) {
                return found.get();
            }
            Bench.mail().waitForIncomingEmail(PATIENCE_MILLISECONDS, messages.length + 1);
        }
        throw new AssertionError("No mail with " + wanted + " was sent to " + email);
    }

    private static Optional<String> latest(Message[] messages, String email, Pattern wanted) {
        for (int i = messages.length - 1; i >= 0; i--) {
            Matcher found = wanted.matcher(text(messages[i]));
            if (isFor(messages[i], email) && found.find()) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    private static boolean isFor(Message message, String email) {
        try {
            return Stream.of(message.getAllRecipients())
                    .anyMatch(to -> to.toString().contains(email));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Message message) {
        try {
            return String.valueOf(message.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
