package fr.viaduc.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.viaduc.domain.audit.ChainFault.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChainVerificationTest {

    private static final UUID BODY = UUID.fromString("6a0ff0cf-3cb8-4a0f-9f2b-3a52c0f3a001");
    private static final Instant AT = Instant.parse("2026-05-04T08:00:00.123456Z");

    private final List<AuditEntry> trail = trail(20);

    @Test
    @DisplayName("R-AUDIT-1 the hash covers every field with its length, as the database writes it")
    void theTextIsTheOneOfTheDatabase() {
        AuditEntry first = trail.get(0);
        assertEquals(
                "36:6a0ff0cf-3cb8-4a0f-9f2b-3a52c0f3a001,1:1,17:1777881600.123456,"
                        + "36:00000000-0000-0000-0000-000000000000,10:Zoé Noël 😀,9:VALIDATOR,13:check.certify,"
                        + "16:ServiceFactCheck,36:6a0ff0cf-3cb8-4a0f-9f2b-3a52c0f3a001,12:202600012-C1,-,-,"
                        + "13:ANSWER_REVIEW,5:FINAL,0:,8:détail 1,-,5:false,17:1777881600.123456,64:"
                        + ChainHead.ORIGIN,
                first.text());
    }

    @Test
    @DisplayName("R-AUDIT-2 an untouched trail holds")
    void anUntouchedTrailHolds() {
        assertEquals(List.of(), verify(trail, headOf(trail)));
        assertEquals(List.of(), verify(List.of(), new ChainHead(BODY, 0, ChainHead.ORIGIN)));
    }

    @Test
    @DisplayName("R-AUDIT-2 an altered entry is named")
    void anAlteredEntryIsNamed() {
        trail.set(6, with(trail.get(6), "détail récrit"));
        assertEquals(List.of(new ChainFault(BODY, 7, Kind.ALTERED)), verify(trail, headOf(trail)));
    }

    @Test
    @DisplayName("R-AUDIT-2 an entry altered with a hash of its own breaks the link of the next one")
    void anEntryHashedAnewBreaksTheLink() {
        trail.set(6, sealed(with(trail.get(6), "détail récrit")));
        assertEquals(List.of(new ChainFault(BODY, 8, Kind.UNLINKED)), verify(trail, headOf(trail)));
    }

    @Test
    @DisplayName("R-AUDIT-2 a deleted entry is named, in the middle and at the end")
    void aDeletedEntryIsNamed() {
        ChainHead head = headOf(trail);
        trail.remove(11);
        assertEquals(List.of(new ChainFault(BODY, 12, Kind.MISSING)), verify(trail, head));

        trail.remove(trail.size() - 1);
        assertEquals(
                List.of(new ChainFault(BODY, 12, Kind.MISSING), new ChainFault(BODY, 20, Kind.MISSING)),
                verify(trail, head));
    }

    @Test
    @DisplayName("R-AUDIT-2 an inserted entry is found, in a place of its own or in the place of another")
    void anInsertedEntryIsFound() {
        ChainHead head = headOf(trail);
        AuditEntry intruder = sealed(with(trail.get(19), "ajout"));
        List<AuditEntry> doubled = new ArrayList<>(trail);
        doubled.add(intruder);
        assertEquals(List.of(new ChainFault(BODY, 20, Kind.DUPLICATED)), verify(doubled, head));

        List<AuditEntry> longer = new ArrayList<>(trail);
        longer.add(entry(21, trail.get(19).hash()));
        assertEquals(List.of(new ChainFault(BODY, 21, Kind.UNLINKED)), verify(longer, head));
    }

    @Test
    @DisplayName("R-AUDIT-2 two entries that changed places are both named")
    void movedEntriesAreNamed() {
        AuditEntry third = trail.get(2);
        AuditEntry ninth = trail.get(8);
        trail.set(2, moved(ninth, 3));
        trail.set(8, moved(third, 9));
        List<Kind> kinds =
                verify(trail, headOf(trail)).stream().map(ChainFault::kind).toList();
        assertEquals(2, kinds.stream().filter(Kind.ALTERED::equals).count());
    }

    @Test
    @DisplayName("R-AUDIT-3 a trail cut at its end with its head is found by a head noted earlier")
    void aCutTrailIsFoundByANotedHead() {
        ChainHead noted = headOf(trail);
        trail.subList(15, 20).clear();

        assertEquals(List.of(), verify(trail, headOf(trail)));
        assertEquals(List.of(new ChainFault(BODY, 20, Kind.REWRITTEN)), verify(trail, headOf(trail), List.of(noted)));
    }

    @Test
    @DisplayName("R-AUDIT-3 a trail written anew from an entry on is found by a head noted earlier")
    void aRewrittenTrailIsFoundByANotedHead() {
        ChainHead noted = headOf(trail.subList(0, 10));
        trail.set(4, sealed(with(trail.get(4), "récrit")));
        for (int i = 5; i < trail.size(); i++) {
            trail.set(i, sealed(linked(trail.get(i), trail.get(i - 1).hash())));
        }

        assertEquals(List.of(), verify(trail, headOf(trail)));
        assertEquals(List.of(new ChainFault(BODY, 10, Kind.REWRITTEN)), verify(trail, headOf(trail), List.of(noted)));
    }

    @RepeatedTest(200)
    @DisplayName("R-AUDIT-2 any single edit drawn at random is found")
    void anyEditIsFound(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ChainHead head = headOf(trail);
        int place = random.nextInt(trail.size());
        switch (random.nextInt(4)) {
            case 0 -> trail.remove(place);
            case 1 -> trail.set(place, with(trail.get(place), "récrit " + random.nextInt()));
            case 2 -> trail.add(place, with(trail.get(place), "ajout"));
            default -> {
                int other = (place + 1 + random.nextInt(trail.size() - 1)) % trail.size();
                AuditEntry first = trail.get(place);
                AuditEntry second = trail.get(other);
                trail.set(place, moved(second, first.sequence()));
                trail.set(other, moved(first, second.sequence()));
            }
        }
        trail.sort(Comparator.comparingLong(AuditEntry::sequence));

        assertFalse(verify(trail, head).isEmpty());
    }

    @Test
    @DisplayName("R-AUDIT-4 entries that stand apart hold when each follows the one before it in the trail")
    void entriesThatStandApartHold() {
        ExcerptVerification excerpt = excerpt(1, 5, 20);
        assertEquals(List.of(), excerpt.faults());
        assertEquals(3, excerpt.count());
    }

    @Test
    @DisplayName("R-AUDIT-4 an altered entry, and one whose predecessor was altered or taken out, are named")
    void faultsOfAnExcerptAreNamed() {
        trail.set(4, with(trail.get(4), "récrit"));
        assertEquals(List.of(new ChainFault(BODY, 5, Kind.ALTERED)), excerpt(5).faults());
        trail.set(4, sealed(trail.get(4)));
        assertEquals(List.of(new ChainFault(BODY, 6, Kind.UNLINKED)), excerpt(6).faults());

        ExcerptVerification cut = new ExcerptVerification();
        cut.read(trail.get(9), null);
        assertEquals(List.of(new ChainFault(BODY, 9, Kind.MISSING)), cut.faults());
    }

    private ExcerptVerification excerpt(int... sequences) {
        ExcerptVerification excerpt = new ExcerptVerification();
        for (int sequence : sequences) {
            excerpt.read(
                    trail.get(sequence - 1),
                    sequence == 1 ? null : trail.get(sequence - 2).hash());
        }
        return excerpt;
    }

    private static List<ChainFault> verify(List<AuditEntry> trail, ChainHead head) {
        return verify(trail, head, List.of());
    }

    private static List<ChainFault> verify(List<AuditEntry> trail, ChainHead head, List<ChainHead> noted) {
        ChainVerification verification = new ChainVerification(BODY, noted);
        trail.forEach(verification::read);
        return verification.end(head);
    }

    private static ChainHead headOf(List<AuditEntry> trail) {
        AuditEntry last = trail.get(trail.size() - 1);
        return new ChainHead(BODY, last.sequence(), last.hash());
    }

    private static List<AuditEntry> trail(int length) {
        List<AuditEntry> entries = new ArrayList<>();
        String previous = ChainHead.ORIGIN;
        for (int i = 1; i <= length; i++) {
            AuditEntry entry = entry(i, previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private static AuditEntry entry(long sequence, String previous) {
        return sealed(record(sequence, "détail " + sequence, previous, ""));
    }

    private static AuditEntry record(long sequence, String details, String previous, String hash) {
        return new AuditEntry(
                BODY,
                sequence,
                AT,
                new UUID(0, 0),
                "Zoé Noël 😀",
                "VALIDATOR",
                "check.certify",
                "ServiceFactCheck",
                BODY,
                "202600012-C1",
                null,
                null,
                "ANSWER_REVIEW",
                "FINAL",
                "",
                details,
                null,
                false,
                AT,
                previous,
                hash);
    }

    private static AuditEntry sealed(AuditEntry entry) {
        return record(entry.sequence(), entry.details(), entry.previousHash(), entry.expectedHash());
    }

    private static AuditEntry with(AuditEntry entry, String details) {
        return record(entry.sequence(), details, entry.previousHash(), entry.hash());
    }

    private static AuditEntry moved(AuditEntry entry, long sequence) {
        return record(sequence, entry.details(), entry.previousHash(), entry.hash());
    }

    private static AuditEntry linked(AuditEntry entry, String previous) {
        return record(entry.sequence(), entry.details(), previous, "");
    }
}
