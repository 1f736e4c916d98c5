package fr.viaduc.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.domain.audit.TrailItem.Presence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrailItemTest {

    @Test
    @DisplayName("R-AUDIT-8 the items are the thirteen of the annex, in its order")
    void theItemsAreThoseOfTheAnnex() {
        assertEquals(13, TrailItem.values().length);
        assertEquals(1, TrailItem.SELECTION.number());
        assertEquals(5, TrailItem.PAYMENTS.number());
        assertEquals(13, TrailItem.SIMPLIFIED_COSTS.number());
    }

    @Test
    @DisplayName(
            "R-AUDIT-8 what every file needs is missing when there is none of it, what may not arise is not called for")
    void whatIsWantingIsToldApart() {
        assertEquals(Presence.PRESENT, TrailItem.CONDITIONS.presence(1));
        assertEquals(Presence.MISSING, TrailItem.CONDITIONS.presence(0));
        assertEquals(Presence.NOT_CALLED_FOR, TrailItem.CORRECTIONS.presence(0));
        assertEquals(Presence.PRESENT, TrailItem.CORRECTIONS.presence(2));
        assertEquals(Presence.OUTSIDE, TrailItem.AUDITS.presence(0));
    }
}
