package fr.viaduc.domain.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A check of a small report, brought to any point of its life. */
final class CheckFixture {

    static final UUID BODY = UUID.randomUUID();
    static final UUID CARRIER = UUID.randomUUID();
    static final UUID OPERATION = UUID.randomUUID();

    static final Instant NOON_10_MARCH = Instant.parse("2026-03-10T11:00:00Z");
    static final int REBUTTAL_DAYS = 30;
    static final int REQUEST_DAYS = 15;

    static final Act CONTROLLER = act("Hugo Bernard", Role.CONTROLLER, NOON_10_MARCH);
    static final Act OTHER_CONTROLLER = act("Lina Morel", Role.CONTROLLER, NOON_10_MARCH);
    static final Act VALIDATOR = act("Anne Petit", Role.VALIDATOR, NOON_10_MARCH);
    static final Act SIGNATORY = act("Paul Girard", Role.BENEFICIARY_SIGNATORY, NOON_10_MARCH);
    static final Act PORTAL = new Act(Act.SYSTEM, "Viaduc", "PORTAL", null, NOON_10_MARCH, "");

    static final UUID SALARY = UUID.randomUUID();
    static final UUID RENT = UUID.randomUUID();
    static final UUID EXCLUDED = UUID.randomUUID();
    static final UUID DEPARTMENT = UUID.randomUUID();

    /** 60 % of ESF on 5 000,00 €, indirect costs at 15 % of the staff. */
    static final TermsUnderCheck TERMS = new TermsUnderCheck(
            UUID.randomUUID(), euros("5000.00"), euros("3000.00"), new FlatRate(CostOption.T15, Rate.of("0.15")));

    /** An advance of 900,00 € was paid, and this is the first report. */
    static final DueContext CONTEXT = new DueContext(List.of(), Rate.of("0.80"), euros("900.00"));

    private CheckFixture() {}

    static Act act(String name, Role role, Instant at) {
        return new Act(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                role.name(),
                null,
                at,
                "");
    }

    static Act on(Act act, String instant) {
        return new Act(act.actorId(), act.actorName(), act.role(), act.unitId(), Instant.parse(instant), act.reason());
    }

    static Money euros(String amount) {
        return Money.of(amount);
    }

    static LineDecision setAside(String retained, RejectionReason reason) {
        return new LineDecision(euros(retained), reason, "Pièce absente du dossier.");
    }

    static ServiceFactCheck opened() {
        return new ServiceFactCheck(
                new ReportUnderCheck(BODY, CARRIER, OPERATION, UUID.randomUUID(), "202600012-C1", true, TERMS),
                CONTROLLER);
    }

    static Map<AdmissibilityPoint, Boolean> allPoints(boolean satisfied) {
        Map<AdmissibilityPoint, Boolean> points = new EnumMap<>(AdmissibilityPoint.class);
        for (AdmissibilityPoint point : AdmissibilityPoint.values()) {
            points.put(point, satisfied);
        }
        return points;
    }

    static List<ItemUnderCheck> items() {
        return List.of(
                new ItemUnderCheck(SALARY, 1, CostCategory.STAFF, "Salaire de mars", euros("3000.00"), null),
                new ItemUnderCheck(RENT, 2, CostCategory.OPERATING, "Loyer de mars", euros("800.00"), null));
    }

    static ItemUnderCheck excludedItem() {
        return new ItemUnderCheck(
                EXCLUDED, 3, CostCategory.OPERATING, "Location de bus", euros("500.00"), "Exclu par la visite V1.");
    }

    static List<ResourceUnderCheck> resources() {
        return List.of(new ResourceUnderCheck(
                DEPARTMENT, 1, FundingSourceKind.PUBLIC, "Département de l’Isère", euros("600.00"), euros("600.00")));
    }

    static ServiceFactCheck inProgress() {
        ServiceFactCheck check = opened();
        check.reviewAdmissibility(allPoints(true), Map.of(), CONTROLLER);
        check.begin(TERMS, items(), resources(), CONTROLLER);
        return check;
    }

    static ServiceFactCheck planned() {
        ServiceFactCheck check = inProgress();
        check.plan(ControlMethod.EXHAUSTIVE, "Peu de pièces : contrôle de la totalité.", CONTROLLER);
        return check;
    }

    /** Everything decided: 2 600,00 € of 3 800,00 € retained. */
    static ServiceFactCheck decided() {
        ServiceFactCheck check = planned();
        check.decide(
                Map.of(
                        SALARY, setAside("2000.00", RejectionReason.TIME_NOT_JUSTIFIED),
                        RENT, setAside("600.00", RejectionReason.ALLOCATION_KEY)),
                CONTROLLER);
        concludeAll(check);
        return check;
    }

    static ServiceFactCheck decidedWithoutRejection() {
        ServiceFactCheck check = planned();
        check.decide(
                Map.of(SALARY, LineDecision.accept(euros("3000.00")), RENT, LineDecision.accept(euros("800.00"))),
                CONTROLLER);
        concludeAll(check);
        return check;
    }

    static void concludeAll(ServiceFactCheck check) {
        for (CheckTopic topic : CheckTopic.values()) {
            check.conclude(topic, TopicOutcome.COMPLIANT, "", CONTROLLER);
        }
        check.retainResource(DEPARTMENT, euros("600.00"), true, "", CONTROLLER);
    }

    static ServiceFactCheck documentsRequested() {
        ServiceFactCheck check = planned();
        check.requestDocuments("Feuilles de temps de mars", REQUEST_DAYS, CONTROLLER);
        return check;
    }

    static ServiceFactCheck proposed() {
        ServiceFactCheck check = decided();
        check.proposeFindings(CONTROLLER);
        return check;
    }

    static ServiceFactCheck inRebuttal() {
        ServiceFactCheck check = proposed();
        check.openRebuttal(REBUTTAL_DAYS, CONTEXT, VALIDATOR);
        return check;
    }

    /** The salary is contested, the rent is left without answer. */
    static ServiceFactCheck inReview() {
        ServiceFactCheck check = inRebuttal();
        check.answer(SALARY, RebuttalPosition.CONTEST, "Les feuilles de temps sont jointes.", SIGNATORY);
        check.sendAnswers(SIGNATORY);
        return check;
    }

    static ServiceFactCheck finalProposed() {
        ServiceFactCheck check = inReview();
        check.reply(SALARY, LineDecision.accept(euros("3000.00")), "Feuilles probantes.", CONTROLLER);
        check.proposeFinal(CONTROLLER);
        return check;
    }

    static ServiceFactCheck certified() {
        ServiceFactCheck check = finalProposed();
        check.certify(CONTEXT, VALIDATOR);
        return check;
    }

    static ServiceFactCheck reopened() {
        ServiceFactCheck check = certified();
        check.reopen(VALIDATOR.because("Constat d’audit du 3 mai 2027."));
        return check;
    }
}
