package fr.viaduc.bench.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The statements that the portal sends to the database, by request.
 *
 * <p>A request is worked on by one thread from its log-in to its last byte, and a thread works on one request at a time:
 * what a thread sent since the end of its last request belongs to the present one.
 */
public final class Statements {

    private static final int MOST_KEPT = 5_000;
    private static final Pattern NOW_AND_THEN = Pattern.compile("^(SELECT 1$|UPDATE user_session )");
    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);
    private static final Map<String, List<String>> LAST = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> MOST = new ConcurrentHashMap<>();

    private Statements() {}

    /**
     * A statement is sent. What comes now and then with any request is no page's: the pool asks whether a connection lives,
     * the portal notes that a session was seen.
     */
    static void sent(String sql) {
        List<String> sent = SENT.get();
        if (sent.size() < MOST_KEPT && !NOW_AND_THEN.matcher(sql).find()) {
            sent.add(sql);
        }
    }

    /** The request of this thread is answered. */
    public static void answered(String request) {
        List<String> sent = List.copyOf(SENT.get());
        SENT.remove();
        LAST.put(request, sent);
        MOST.merge(request, sent, (before, now) -> now.size() > before.size() ? now : before);
    }

    /** What this thread sent since its last answer belongs to no request that anybody counts. */
    public static void forget() {
        SENT.remove();
    }

    /** The statements of each request when it was last made, by its method and path. */
    public static Map<String, List<String>> last() {
        return Map.copyOf(LAST);
    }

    /** The statements of each request when it needed most of them. */
    public static Map<String, List<String>> most() {
        return Map.copyOf(MOST);
    }
}
