package fr.viaduc.domain.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-21T13:02:00Z");

    @Test
    @DisplayName("R-DRAFT-1 What was typed is kept as it was typed, several choices and blanks included")
    void whatWasTypedIsKeptAsItWasTyped() {
        FormDraft draft =
                draft(Map.of("call:title", List.of("  L’œuvre & <b> \"x\"\n"), "call:kinds", List.of("A", "B")));

        assertEquals(List.of("  L’œuvre & <b> \"x\"\n"), draft.fields().get("call:title"));
        assertEquals(List.of("A", "B"), draft.fields().get("call:kinds"));
    }

    @Test
    @DisplayName("R-DRAFT-3 Technical fields and passwords are never kept")
    void technicalFieldsAndPasswordsAreNeverKept() {
        FormDraft draft = draft(Map.of(
                "jakarta.faces.ViewState", List.of("123:456"),
                "draft-key", List.of("k"),
                "login:newPassword", List.of("secret"),
                "call:title", List.of("Titre")));

        assertEquals(Map.of("call:title", List.of("Titre")), draft.fields());
    }

    @Test
    @DisplayName("R-DRAFT-4 More than a million signs are refused")
    void moreThanAMillionSignsAreRefused() {
        assertEquals(
                1, draft(Map.of("t", List.of("x".repeat(999_999)))).fields().size());
        assertRefused("draft.too.large", "k", Map.of("t", List.of("x".repeat(1_000_000))));
    }

    @Test
    @DisplayName("R-DRAFT-4 More than two thousand fields are refused")
    void moreThanTwoThousandFieldsAreRefused() {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i <= 2_000; i++) {
            fields.put("f" + i, List.of("x"));
        }
        assertRefused("draft.too.large", "k", fields);
    }

    @Test
    void aKeyOfAnotherShapeIsRefused() {
        assertRefused("draft.key", "", Map.of());
        assertRefused("draft.key", "a/b", Map.of());
        assertRefused("draft.key", "x".repeat(201), Map.of());
    }

    private static FormDraft draft(Map<String, List<String>> fields) {
        return new FormDraft("staff.call.edit.call", fields, NOW);
    }

    private static void assertRefused(String code, String key, Map<String, List<String>> fields) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> new FormDraft(key, fields, NOW));
        assertEquals(code, refusal.code());
    }
}
