package fr.viaduc.domain.visit;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.ParisTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Visits at every stage, for tests. */
public final class VisitFixture {

    public static final UUID CARRIER = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    public static final UUID CONTROLLER = UUID.fromString("00000000-0000-0000-0000-0000000000e1");
    public static final UUID VALIDATOR = UUID.fromString("00000000-0000-0000-0000-0000000000e2");
    public static final MeasureDraft CORRECTION =
            new MeasureDraft(MeasureKind.CORRECT, "Afficher l’affiche A3 à l’accueil", LocalDate.of(2026, 8, 31), null);

    private VisitFixture() {}

    public static Act controller(String day) {
        return act(CONTROLLER, Role.CONTROLLER, day);
    }

    public static Act validator(String day) {
        return act(VALIDATOR, Role.VALIDATOR, day);
    }

    public static Act carrier(String day) {
        return act(CARRIER, Role.BENEFICIARY_SIGNATORY, day);
    }

    public static Act act(UUID person, Role role, String day) {
        return new Act(
                person,
                "Camille Roux",
                role.name(),
                null,
                ParisTime.at(LocalDate.parse(day).atTime(14, 0)),
                "");
    }

    public static VisitPlan plan(boolean announced, String day) {
        return new VisitPlan(
                UUID.randomUUID(),
                CARRIER,
                UUID.randomUUID(),
                "202600042",
                UUID.randomUUID(),
                DateRange.of("2026-01-01", "2026-12-31"),
                1,
                LocalDate.parse(day),
                LocalTime.of(9, 30),
                "12 rue des Bergers, Grenoble",
                announced,
                "Premier conventionnement, montant élevé",
                "");
    }

    public static OnSiteVisit planned(boolean announced) {
        return new OnSiteVisit(plan(announced, "2026-06-15"), controller("2026-06-01"));
    }

    public static List<CheckpointFinding> allCompliant() {
        return Arrays.stream(Checkpoint.values())
                .map(point -> new CheckpointFinding(point, CheckpointAnswer.COMPLIANT, ""))
                .toList();
    }

    public static OnSiteVisit carriedOut() {
        OnSiteVisit visit = planned(true);
        visit.announce(controller("2026-06-02"));
        visit.note(
                seenOn("2026-06-15"),
                allCompliant(),
                List.of(new PersonMet("Nadia Ferrand", "Directrice")),
                controller("2026-06-15"));
        visit.carryOut(controller("2026-06-15"));
        return visit;
    }

    public static VisitObservation seenOn(String day) {
        return new VisitObservation(
                LocalDate.parse(day), LocalTime.of(9, 30), LocalTime.of(12, 0), "Atelier collectif", 8, 9, 2, 2);
    }

    public static OnSiteVisit inRebuttal(MeasureDraft... measures) {
        OnSiteVisit visit = carriedOut();
        visit.drawUp(
                VisitConclusion.COMPLIANT_WITH_RESERVATIONS,
                "Affichage absent",
                List.of(measures),
                controller("2026-06-20"));
        visit.openRebuttal(30, controller("2026-06-20"));
        return visit;
    }

    public static OnSiteVisit finallyReported(MeasureDraft... measures) {
        OnSiteVisit visit = inRebuttal(measures);
        visit.concludeFinally(
                VisitConclusion.COMPLIANT_WITH_RESERVATIONS, "", List.of(measures), "", controller("2026-07-21"));
        visit.validate(validator("2026-07-22"));
        return visit;
    }
}
