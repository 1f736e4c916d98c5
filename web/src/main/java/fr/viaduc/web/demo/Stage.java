package fr.viaduc.web.demo;

import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.web.security.ActingAs;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Where a chapter is told: who acts now, at what time, and what the story has made so far, by its names. */
public final class Stage {

    private final ActingAs acting;
    private final HttpServletResponse response;
    private final Map<String, UUID> made = new HashMap<>();

    Stage(ActingAs acting, HttpServletResponse response) {
        this.acting = acting;
        this.response = response;
    }

    /**
     * The person of an account of the demonstration acts from now on.
     *
     * @param login the account; the part before the @ suffices for those of the body
     * @param wallClock the time of the story in mainland France, such as 2026-01-05T09:00
     */
    public void as(String login, String wallClock) {
        String email = login.contains("@") ? login : login + "@demo.viaduc.example";
        acting.person(email, null, ParisTime.at(LocalDateTime.parse(wallClock)), response);
    }

    /** The portal itself acts from now on, at a time of the story. */
    public void portalAt(String wallClock) {
        acting.portal(ParisTime.at(LocalDateTime.parse(wallClock)));
    }

    /** Remembers what the story made. */
    public UUID made(String name, UUID id) {
        made.put(name, id);
        return id;
    }

    /** What the story made under this name. */
    public UUID the(String name) {
        UUID id = made.get(name);
        if (id == null) {
            throw new IllegalStateException("The story has not made " + name + " yet");
        }
        return id;
    }
}
