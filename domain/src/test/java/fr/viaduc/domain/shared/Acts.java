package fr.viaduc.domain.shared;

import java.time.LocalDateTime;
import java.util.UUID;

/** Acts of made-up people at made-up times, for tests. */
public final class Acts {

    /** The body of the tests. */
    public static final UUID BODY = new UUID(0, 1);

    private Acts() {}

    /** An act of the person who always has the same identity for the same name, at a wall-clock time in France. */
    public static Act by(String name, String role, LocalDateTime at) {
        return new Act(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                role,
                null,
                ParisTime.at(at),
                "");
    }
}
