package fr.viaduc.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RetentionRecordTest {

    private static final LocalDate END = LocalDate.of(2031, 12, 31);

    @Test
    @DisplayName("R-RET-2 the days of a suspension are added to the retention")
    void theDaysOfASuspensionAreAdded() {
        RetentionRecord record = frozen();
        refused("act.reason.missing", () -> record.suspend(on("2028-01-01T09:00:00Z", "")));

        record.suspend(on("2028-01-01T09:00:00Z", "Procédure devant le tribunal administratif"));
        record.resume(on("2028-01-31T09:00:00Z", "Jugement définitif"));

        assertEquals(END.plusDays(30), record.keepUntil());
        assertEquals(RetentionStatus.FROZEN, record.status());
    }

    @Test
    @DisplayName("R-RET-3 a file does not expire before the day after its last one, nor while suspended")
    void aFileDoesNotExpireEarly() {
        RetentionRecord record = frozen();
        refused("retention.running", () -> record.expire(on("2031-12-31T22:59:59Z", "")));
        record.suspend(on("2031-12-30T09:00:00Z", "Demande de la Commission"));
        refused("state.move.refused", () -> record.expire(on("2031-12-31T23:00:00Z", "")));
        record.resume(on("2031-12-30T10:00:00Z", "Réponse donnée"));

        record.expire(on("2031-12-31T23:00:00Z", ""));
        assertEquals(RetentionStatus.EXPIRED, record.status());
    }

    @Test
    @DisplayName("R-RET-2 the moves of a retention are those of its life")
    void theMovesAreThoseOfTheLife() {
        assertEquals(Set.of(RetentionStatus.FROZEN), RetentionStatus.ACTIVE.next());
        assertEquals(Set.of(RetentionStatus.SUSPENDED, RetentionStatus.EXPIRED), RetentionStatus.FROZEN.next());
        assertEquals(Set.of(RetentionStatus.FROZEN), RetentionStatus.SUSPENDED.next());
        assertEquals(Set.of(RetentionStatus.TRANSFERRED, RetentionStatus.DESTROYED), RetentionStatus.EXPIRED.next());
    }

    private static RetentionRecord frozen() {
        RetentionRecord record = new RetentionRecord(
                new RetentionRecord.ClosedFile(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "202600012"),
                LocalDate.of(2026, 12, 31),
                END,
                on("2027-01-15T09:00:00Z", ""));
        record.freeze(42, "a".repeat(64), on("2027-01-15T09:00:00Z", ""));
        return record;
    }

    private static Act on(String instant, String reason) {
        return new Act(UUID.randomUUID(), "Anne Petit", Role.VALIDATOR.name(), null, Instant.parse(instant), reason);
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
