package fr.viaduc.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.domain.call.CallStatus;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatusChangeTest {

    private static final Act NOON = Acts.by("Nadia", "GRANT_MANAGER", LocalDateTime.of(2026, 11, 30, 12, 0));
    private static final Act LATER = Acts.by("Nadia", "GRANT_MANAGER", LocalDateTime.of(2026, 11, 30, 12, 1));

    /** A file, or a part of one. */
    private static final class Thing extends Aggregate {

        private final UUID file;

        Thing(UUID file) {
            super(Acts.BODY);
            this.file = file;
        }

        List<StatusChange> lives(Act act, CallStatus... life) {
            begin(life[0], act);
            for (int i = 1; i < life.length; i++) {
                move(life[i - 1], life[i], act);
            }
            return takeUntracedChanges();
        }

        @Override
        public UUID operationId() {
            return file == null ? id() : file;
        }

        @Override
        public String label() {
            return "";
        }
    }

    @Test
    void movesOfOneInstantAreToldInTheOrderOfTheLifeHoweverTheyAreRead() {
        Thing file = new Thing(null);
        List<StatusChange> told = new ArrayList<>(
                new Thing(file.id()).lives(NOON, CallStatus.DRAFT, CallStatus.IN_VALIDATION, CallStatus.ADOPTED));
        told.addAll(file.lives(NOON, CallStatus.DRAFT, CallStatus.IN_VALIDATION));
        told.addAll(new Thing(file.id()).lives(LATER, CallStatus.DRAFT));
        for (int seed = 0; seed < 20; seed++) {
            List<StatusChange> read = new ArrayList<>(told);
            Collections.shuffle(read, new Random(seed));
            assertEquals(told, StatusChange.inOrder(read));
        }
    }
}
