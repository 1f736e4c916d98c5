package fr.viaduc.domain.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.ParisTime;
import java.time.LocalDate;
import java.util.UUID;

/** A person, an operation and complete answers, for tests. */
public final class ParticipantFixture {

    public static final UUID BODY = UUID.fromString("00000000-0000-0000-0000-00000000b0d1");

    private ParticipantFixture() {}

    public static HostOperation operation() {
        return new HostOperation(
                UUID.fromString("00000000-0000-0000-0000-0000000000a1"),
                "202600042",
                BODY,
                UUID.fromString("00000000-0000-0000-0000-0000000000c1"),
                DateRange.of("2026-01-01", "2026-12-31"),
                true);
    }

    public static HostOperation operationOf2015() {
        return new HostOperation(
                UUID.randomUUID(),
                "201500042",
                BODY,
                UUID.randomUUID(),
                DateRange.of("2015-01-01", "2015-12-31"),
                false);
    }

    public static PersonDetails lea() {
        return new PersonDetails(
                "MARTIN",
                "Léa",
                Gender.F,
                LocalDate.of(1998, 3, 12),
                "38185",
                "12 rue des Bergers",
                "38000",
                "38185",
                "06 11 22 33 44",
                "lea.martin@example.fr");
    }

    public static EntryQuestionnaire entry() {
        return entryAs(LabourMarketStatus.REGISTERED_UNEMPLOYED, LocalDate.of(2025, 6, 1));
    }

    public static EntryQuestionnaire entryAs(LabourMarketStatus status, LocalDate unemployedSince) {
        return new EntryQuestionnaire(
                status,
                unemployedSince,
                YesNo.NO,
                EducationLevel.VOCATIONAL,
                null,
                YesNo.NO,
                YesNo.NO,
                YesNo.REFUSED,
                YesNo.NO,
                YesNo.NO,
                LocalDate.of(2026, 2, 2));
    }

    public static ExitQuestionnaire exit(String leftOn, String observedOn) {
        return new ExitQuestionnaire(
                LocalDate.parse(leftOn),
                ExitReason.JOB,
                LabourMarketStatus.EMPLOYEE,
                LocalDate.parse(observedOn),
                YesNo.NO,
                Qualification.NONE);
    }

    public static RecordFacts facts(EntryQuestionnaire entry, ExitQuestionnaire exit) {
        return new RecordFacts(operation(), lea(), LocalDate.of(2026, 2, 2), entry, exit);
    }

    public static Act carrier(String day) {
        return act(Role.BENEFICIARY_EDITOR, day);
    }

    public static Act act(Role role, String day) {
        return new Act(
                UUID.randomUUID(),
                "Nadia Ferrand",
                role.name(),
                null,
                ParisTime.at(LocalDate.parse(day).atTime(10, 0)),
                "");
    }

    /** A participation whose entry of 2 February 2026 is recorded. */
    public static Participation entered() {
        Participant person = new Participant(BODY, operation().organisationId(), 123, lea());
        Participation participation = new Participation(operation(), person, carrier("2026-02-03"));
        participation.recordEntry(facts(entry(), null), carrier("2026-02-03"));
        return participation;
    }
}
