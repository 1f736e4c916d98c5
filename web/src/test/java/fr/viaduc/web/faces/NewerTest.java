package fr.viaduc.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.ejb.selection.SessionDraft;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewerTest {

    private final Newer newer = new Newer();

    private static SessionDraft session(String title, String place, String rules) {
        SessionDraft draft = new SessionDraft();
        draft.setTitle(title);
        draft.setPlace(place);
        draft.setRulesVersion(rules);
        return draft;
    }

    @Test
    void onlyWhatSomebodyElseChangedIsToldAsNewer() {
        Shown opened = Shown.of(session("Comité", "Salle A", "2022-1"));
        newer.compare(opened, session("Comité de mai", "Salle A", "2022-1"), session("Comité", "Salle B", "2022-1"));
        assertTrue(newer.differs("place"));
        assertTrue(newer.told("place").contains("Salle B"));
        assertFalse(newer.differs("title"), "She alone changed it");
        assertFalse(newer.differs("rulesVersion"), "Nobody changed it");
        assertFalse(newer.differs("noProperty"));
    }

    @Test
    void whatBothChangedAlikeIsNoQuestion() {
        Shown opened = Shown.of(Map.of("need", "Avant"));
        newer.compare(opened, Map.of("need", "Après"), Map.of("need", "Après"));
        assertFalse(newer.differs("need"));
    }

    @Test
    void whatWasEmptiedIsToldInWords() {
        Shown opened = Shown.of(Map.of("need", "Avant"));
        Shown stored = newer.compare(opened, Map.of("need", "Avant"), Map.of("need", ""));
        assertTrue(newer.differs("need"));
        assertTrue(newer.told("need").contains(French.text("tag.none")));
        assertEquals("", stored.values().get("need"));
    }
}
