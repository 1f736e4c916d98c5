package fr.viaduc.web.demo;

import fr.viaduc.domain.appraisal.AppraisalSection;
import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.selection.DecisionOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files from the appraisal to the agreement: under appraisal, waiting for the committee, refused, deferred, to be signed,
 * in force with and without an amendment on its way.
 */
@ApplicationScoped
public class DecisionsChapter implements Chapter {

    private static final String ONE = "signataire@porteur-un.example";
    private static final String TWO = "signataire@porteur-deux.example";

    private static final LocalDateTime FIRST_SESSION = LocalDateTime.of(2025, 12, 4, 9, 30);
    private static final LocalDateTime SECOND_SESSION = LocalDateTime.of(2026, 11, 12, 9, 30);

    @Inject
    private AdmissionStory admission;

    @Inject
    private AppraisalStory appraisal;

    @Inject
    private CommitteeStory committee;

    @Inject
    private AgreementStory agreement;

    @Override
    public int number() {
        return 50;
    }

    @Override
    public void tell(Stage stage) {
        running(stage);
        decidedLate(stage);
        undecided(stage);
    }

    /** Two files in force, one refused and one deferred in December 2025. */
    private void running(Stage stage) {
        admissible(stage, "running", ONE, "2025-10-13");
        admissible(stage, "amended", TWO, "2025-10-14");
        admissible(stage, "refused", TWO, "2025-10-15");
        admissible(stage, "deferred", ONE, "2025-10-16");
        appraisal.begin(stage, "running", "2025-11-03", AppraisalSection.values().length);
        appraisal.propose(stage, "running");
        appraisal.accept(stage, "running", ONE, "2025-11-06");
        stage.as("gestion", "2025-11-07T09:00");
        appraisal.conclude(stage, "running", OpinionValue.FAVOURABLE_WITH_RESERVATIONS);
        appraisal.validate(stage, "running", "2025-11-07");
        appraisal.appraise(stage, "amended", "2025-11-10", OpinionValue.FAVOURABLE);
        appraisal.appraise(stage, "refused", "2025-11-12", OpinionValue.UNFAVOURABLE);
        appraisal.appraise(stage, "deferred", "2025-11-13", OpinionValue.FAVOURABLE);
        UUID session = committee.prepare(
                stage, "2025-11-20", FIRST_SESSION, List.of("running", "amended", "refused", "deferred"));
        committee.hold(
                stage,
                session,
                FIRST_SESSION,
                Map.of(
                        "running", DecisionOutcome.FAVOURABLE,
                        "amended", DecisionOutcome.FAVOURABLE,
                        "refused", DecisionOutcome.UNFAVOURABLE,
                        "deferred", DecisionOutcome.DEFERRED));
        inForce(stage, "running", ONE);
        inForce(stage, "amended", TWO);
        agreement.requestLongerPeriod(stage, "amended", TWO, "2026-09-15T10:00");
    }

    private void inForce(Stage stage, String name, String signatory) {
        agreement.issue(stage, name, "2025-12-11");
        agreement.sign(stage, name, signatory, "2025-12-15");
        agreement.start(stage, name, signatory, "2026-01-05");
    }

    /** Two files granted in November 2026: one agreement in force before the start, one that waits for signatures. */
    private void decidedLate(Stage stage) {
        admissible(stage, "to sign", TWO, "2026-09-21");
        appraisal.appraise(stage, "to sign", "2026-10-12", OpinionValue.FAVOURABLE);
        admissible(stage, "contracted", ONE, "2026-09-14");
        appraisal.appraise(stage, "contracted", "2026-10-05", OpinionValue.FAVOURABLE);
        UUID session = committee.prepare(stage, "2026-10-26", SECOND_SESSION, List.of("to sign", "contracted"));
        committee.hold(
                stage,
                session,
                SECOND_SESSION,
                Map.of("to sign", DecisionOutcome.FAVOURABLE, "contracted", DecisionOutcome.FAVOURABLE));
        agreement.issue(stage, "contracted", "2026-11-18");
        agreement.sign(stage, "contracted", ONE, "2026-11-20");
        agreement.issue(stage, "to sign", stage.lately(2).toString());
    }

    /** One file on the next agenda, and one whose carrier is asked to accept the plan. */
    private void undecided(Stage stage) {
        admissible(stage, "waiting", ONE, "2026-09-28");
        appraisal.appraise(stage, "waiting", "2026-10-19", OpinionValue.FAVOURABLE);
        LocalDateTime next = stage.soon(10).atTime(SECOND_SESSION.toLocalTime());
        stage.made("session next", committee.prepare(stage, stage.lately(14).toString(), next, List.of("waiting")));
        admissible(stage, "proposed", ONE, "2026-10-12");
        appraisal.begin(stage, "proposed", "2026-11-09", 6);
        appraisal.propose(stage, "proposed");
    }

    private void admissible(Stage stage, String name, String signatory, String day) {
        UUID call = stage.the("call COUNSELLOR");
        admission.deposited(stage, name, call, signatory, name.replace(' ', '.') + ".title", "one.summary", day);
        admission.review(
                stage,
                name,
                LocalDateTime.parse(day + "T00:00").plusDays(7).toLocalDate().toString(),
                true);
    }
}
