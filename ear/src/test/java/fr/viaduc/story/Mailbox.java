package fr.viaduc.story;

import fr.viaduc.bench.Bench;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails to the people of a story, read in the queue: the portal keeps them there while the story is told. */
final class Mailbox {

    private static final Pattern LINK = Pattern.compile("/public/choose-password\\?key=[\\w-]+");
    private static final Pattern PAGE = Pattern.compile("https?://[^/\\s]+/[\\w/-]+\\?\\S+");
    private static final Pattern CODE = Pattern.compile("\\b\\d{3} ?\\d{3}\\b");
    private static final Pattern ALL = Pattern.compile("(?s).+");

    private Mailbox() {}

    /** The link to choose a password that was sent to this address. */
    static String link(String email) {
        return find(email, LINK);
    }

    /** The page that the latest mail to this address names. */
    static String page(String email) {
        return find(email, PAGE).replaceFirst("https?://[^/]+", "");
    }

    /** The latest code to sign that was sent to this address. */
    static String code(String email) {
        return find(email, CODE).replace(" ", "");
    }

    /** The text of the latest mail to this address. */
    static String latest(String email) {
        return find(email, ALL);
    }

    private static String find(String email, Pattern wanted) {
        try (Connection owner = Bench.database().asOwner();
                PreparedStatement query = owner.prepareStatement(
                        "SELECT text FROM outgoing_mail WHERE email = ? ORDER BY queued_at DESC")) {
            query.setString(1, email);
            try (ResultSet mails = query.executeQuery()) {
                while (mails.next()) {
                    Matcher found = wanted.matcher(mails.getString(1));
                    if (found.find()) {
                        return found.group();
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("No mail with " + wanted + " was sent to " + email);
    }
}
