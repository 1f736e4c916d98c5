package fr.viaduc.domain.participant;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParticipantDrawTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final UUID CONTROLLER = UUID.randomUUID();

    private final ParticipantDraw draw =
            new ParticipantDraw(ParticipantFixture.entered(), UUID.randomUUID(), CONTROLLER, NOW);

    private static Act by(UUID person, Role role) {
        return new Act(person, "Lectrice", role.name(), null, NOW, "");
    }

    @Test
    @DisplayName(
            "R-PART-8 a draw shows the name to its controller until the check is closed, to an auditor also afterwards")
    void aDrawShowsTheNameToItsControllerAndToAuditors() {
        Act controller = by(CONTROLLER, Role.CONTROLLER);
        Act auditor = by(UUID.randomUUID(), Role.AUDITOR);
        assertTrue(draw.shows(controller));
        assertTrue(draw.shows(auditor));
        assertFalse(draw.shows(by(UUID.randomUUID(), Role.CONTROLLER)));
        assertFalse(draw.shows(by(UUID.randomUUID(), Role.GRANT_MANAGER)));

        draw.close(NOW);

        assertFalse(draw.shows(controller));
        assertTrue(draw.shows(auditor));
    }
}
