package fr.viaduc.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.State;
import fr.viaduc.domain.shared.StatusChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparationOfDutiesTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID BODY = UUID.randomUUID();
    private static final UUID ESF_SERVICE = UUID.randomUUID();
    private static final UUID INTEGRATION_SERVICE = UUID.randomUUID();

    private final UUID camille = UUID.randomUUID();
    private final List<StatusChange> history = new ArrayList<>();

    @ParameterizedTest(name = "R-CHECK-1 {0} moved to {1} as {2} is {3}")
    @CsvSource({
        "FundingApplication, IN_ADMISSIBILITY, GRANT_MANAGER, ADMISSIBILITY",
        "FundingApplication, COMPLETION_REQUESTED, GRANT_MANAGER, ADMISSIBILITY",
        "FundingApplication, ADMISSIBLE, VALIDATOR, VALIDATION",
        "FundingApplication, IN_APPRAISAL, GRANT_MANAGER, APPRAISAL",
        "FundingApplication, APPRAISED, VALIDATOR, VALIDATION",
        "AdmissibilityReview, IN_APPRAISAL, GRANT_MANAGER, ADMISSIBILITY",
        "AdmissibilityReview, ADMISSIBLE, VALIDATOR, VALIDATION",
        "Appraisal, IN_APPRAISAL, GRANT_MANAGER, APPRAISAL",
        "Appraisal, APPRAISED, VALIDATOR, VALIDATION",
        "Amendment, IN_APPRAISAL, GRANT_MANAGER, AMENDMENT",
        "Amendment, APPRAISED, VALIDATOR, AMENDMENT"
    })
    void anUpstreamActShutsTheControlToItsAuthor(String subject, Step step, Role role, ConflictingDuty duty) {
        moved(subject, step, role, camille);

        ConflictingAct conflict = SeparationOfDuties.conflictOf(candidate(camille, ESF_SERVICE), history, Set.of())
                .orElseThrow();

        assertEquals(new ConflictingAct("Camille Roux", duty, MARCH), conflict);
    }

    @Test
    @DisplayName("R-CHECK-1 the refusal names who, what and when, and the earliest act first")
    void theRefusalNamesTheConflictingAct() {
        moved("FundingApplication", Step.IN_ADMISSIBILITY, Role.GRANT_MANAGER, camille);
        moved("Appraisal", Step.IN_APPRAISAL, Role.GRANT_MANAGER, camille);

        RuleViolation refusal = assertThrows(
                RuleViolation.class,
                () -> SeparationOfDuties.requireIndependent(candidate(camille, ESF_SERVICE), history, Set.of()));

        assertEquals("check.separation.act", refusal.code());
        assertEquals(List.of("Camille Roux", ConflictingDuty.ADMISSIBILITY, MARCH), refusal.arguments());
    }

    @Test
    @DisplayName("R-CHECK-2 a person of the carrying unit, or of its hierarchical line, is refused")
    void aPersonOfTheCarryingLineIsRefused() {
        RuleViolation refusal = assertThrows(
                RuleViolation.class,
                () -> SeparationOfDuties.requireIndependent(
                        candidate(camille, INTEGRATION_SERVICE), history, Set.of(INTEGRATION_SERVICE)));

        assertEquals("check.separation.unit", refusal.code());
        assertEquals(List.of("Camille Roux"), refusal.arguments());
    }

    @Test
    @DisplayName("R-CHECK-1 R-CHECK-2 a person with no act upstream and of another unit may control")
    void anIndependentPersonMayControl() {
        UUID another = UUID.randomUUID();
        moved("Appraisal", Step.IN_APPRAISAL, Role.GRANT_MANAGER, another);

        assertTrue(SeparationOfDuties.conflictOf(candidate(camille, ESF_SERVICE), history, Set.of(INTEGRATION_SERVICE))
                .isEmpty());
    }

    @Test
    @DisplayName("R-CHECK-1 having controlled an earlier report, or signed for the body, is no conflict")
    void downstreamActsAreNoConflict() {
        moved("ServiceFactCheck", Step.APPRAISED, Role.CONTROLLER, camille);
        moved("GrantAgreement", Step.APPRAISED, Role.SIGNATORY, camille);
        moved("FundingApplication", Step.APPRAISED, Role.COMMITTEE_SECRETARY, camille);

        assertTrue(SeparationOfDuties.conflictOf(candidate(camille, null), history, Set.of(INTEGRATION_SERVICE))
                .isEmpty());
    }

    private void moved(String subject, Step to, Role role, UUID actor) {
        Act act = new Act(actor, "Camille Roux", role.name(), ESF_SERVICE, MARCH, "");
        Trace trace =
                switch (subject) {
                    case "FundingApplication" -> new FundingApplication();
                    case "AdmissibilityReview" -> new AdmissibilityReview();
                    case "Appraisal" -> new Appraisal();
                    case "Amendment" -> new Amendment();
                    case "GrantAgreement" -> new GrantAgreement();
                    default -> new ServiceFactCheck();
                };
        trace.reach(to, act);
        history.addAll(trace.takeUntracedChanges());
    }

    private static ControlCandidate candidate(UUID person, UUID unit) {
        return new ControlCandidate(person, "Camille Roux", unit);
    }

    enum Step implements State<Step> {
        IN_ADMISSIBILITY,
        COMPLETION_REQUESTED,
        ADMISSIBLE,
        IN_APPRAISAL,
        APPRAISED;

        @Override
        public Set<Step> next() {
            return Set.of();
        }
    }

    /** Histories hold the class name of what moved: these stand for the aggregates of the earlier features. */
    private abstract static class Trace extends Aggregate {
        Trace() {
            super(BODY);
        }

        void reach(Step step, Act act) {
            begin(step, act);
        }

        @Override
        public String label() {
            return "trace";
        }
    }

    private static final class FundingApplication extends Trace {}

    private static final class AdmissibilityReview extends Trace {}

    private static final class Appraisal extends Trace {}

    private static final class Amendment extends Trace {}

    private static final class GrantAgreement extends Trace {}

    private static final class ServiceFactCheck extends Trace {}
}
