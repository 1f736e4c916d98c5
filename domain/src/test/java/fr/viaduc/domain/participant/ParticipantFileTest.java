package fr.viaduc.domain.participant;

import static fr.viaduc.domain.participant.ParticipantFixture.carrier;
import static fr.viaduc.domain.participant.ParticipantFixture.operation;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParticipantFileTest {

    private static final byte[] CONTENT = "nom;prenom".getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("R-PART-12 a file is rehearsed, then imported or given up, once; its names go with the decision")
    void aFileIsImportedOnceAndItsContentGoes() {
        ParticipantFile file = rehearsed();
        assertArrayEquals(CONTENT, file.content());
        assertEquals(1, file.rejected());
        file.imported(new ImportReport(List.of(row(ImportOutcome.CREATED)), true), carrier("2026-03-02"));
        assertEquals(1, file.created());
        assertTrue(file.importedAt().isPresent());
        assertEquals(
                "import.file.gone",
                assertThrows(RuleViolation.class, file::content).code());
        assertThrows(RuleViolation.class, () -> file.giveUp(carrier("2026-03-02")));

        ParticipantFile other = rehearsed();
        other.giveUp(carrier("2026-03-02"));
        assertThrows(RuleViolation.class, other::content);
        assertThrows(
                RuleViolation.class, () -> other.imported(new ImportReport(List.of(), true), carrier("2026-03-02")));
    }

    @Test
    @DisplayName("R-PART-16 the trail names a file by its hash: its own name may be that of a person")
    void theTrailNamesAFileByItsHash() {
        assertEquals("Fichier de participants 0a1b2c3d", rehearsed().label());
    }

    private static ParticipantFile rehearsed() {
        return new ParticipantFile(
                operation(),
                "MARTIN Léa.csv",
                CONTENT,
                "0a1b2c3d".repeat(8),
                new ImportReport(List.of(row(ImportOutcome.REJECTED)), false),
                carrier("2026-03-01"));
    }

    private static ImportedRow row(ImportOutcome outcome) {
        return new ImportedRow(2, "A-1", outcome, List.of());
    }
}
