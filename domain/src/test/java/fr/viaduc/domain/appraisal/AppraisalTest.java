package fr.viaduc.domain.appraisal;

import static fr.viaduc.domain.appraisal.AppraisalFixture.CARRIER;
import static fr.viaduc.domain.appraisal.AppraisalFixture.INSTRUCTOR;
import static fr.viaduc.domain.appraisal.AppraisalFixture.OTHER_INSTRUCTOR;
import static fr.viaduc.domain.appraisal.AppraisalFixture.VALIDATOR;
import static fr.viaduc.domain.appraisal.AppraisalFixture.favourable;
import static fr.viaduc.domain.appraisal.AppraisalFixture.opened;
import static fr.viaduc.domain.appraisal.AppraisalFixture.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.application.ExpenditureEntry;
import fr.viaduc.domain.application.ExpenditureLine;
import fr.viaduc.domain.application.LineCost;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppraisalTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final List<RuleViolation> NONE = List.of();

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private static Set<String> allRefused(Executable act) {
        return assertThrows(RuleViolations.class, act).violations().stream()
                .map(RuleViolation::code)
                .collect(Collectors.toSet());
    }

    private static void lower(Appraisal appraisal, long euros, String reason) {
        ExpenditureLine line = appraisal.retainedPlan().expenditures().get(0);
        ExpenditureEntry entry = new ExpenditureEntry(
                line.category(), line.label(), line.year(), LineCost.of(Money.of(euros)), line.basis());
        appraisal.retainedPlan().changeExpenditure(line.id(), entry, reason);
    }

    @DisplayName("R-APR-1 the whole life of an appraisal, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IN_PROGRESS         | IN_PROGRESS AWAITING_VALIDATION ABANDONED
                    AWAITING_VALIDATION | IN_PROGRESS VALIDATED ABANDONED
                    VALIDATED           | IN_PROGRESS ABANDONED
                    ABANDONED           | ''
                    """)
    void aStatusLeadsOnlyToThese(AppraisalStatus from, String allowed) {
        Set<AppraisalStatus> expected = Arrays.stream(allowed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(AppraisalStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AppraisalStatus.class)));
        for (AppraisalStatus to : AppraisalStatus.values()) {
            assertEquals(expected.contains(to), from.canBecome(to), from + " -> " + to);
        }
    }

    @Test
    @DisplayName("R-APR-1 an appraisal in progress is neither validated nor sent back nor opened again")
    void anAppraisalInProgressIsNotValidated() {
        Appraisal appraisal = written();
        refused("appraisal.not.submitted", () -> appraisal.validate(VALIDATOR));
        refused("appraisal.not.submitted", () -> appraisal.sendBack(VALIDATOR.because("À revoir")));
        refused("state.move.refused", () -> appraisal.reopen(INSTRUCTOR));
    }

    @Test
    @DisplayName("R-APR-1 a report handed to the validator is no longer written")
    void aReportHandedInIsNoLongerWritten() {
        Appraisal appraisal = written();
        appraisal.submit(Optional.empty(), NONE, INSTRUCTOR);
        SectionEntry entry = new SectionEntry("Autre", SectionConclusion.ACCEPTED, "");
        Stream.<Executable>of(
                        () -> appraisal.write(AppraisalSection.TIMING, entry, INSTRUCTOR),
                        () -> appraisal.conclude(
                                favourable(), appraisal.conditions().orElseThrow(), INSTRUCTOR),
                        () -> appraisal.requirePlanOpen(Optional.empty(), INSTRUCTOR),
                        () -> appraisal.submit(Optional.empty(), NONE, INSTRUCTOR))
                .forEach(act -> refused("appraisal.not.in.progress", act));
    }

    @Test
    @DisplayName("R-APR-2 an appraisal opens with its fifteen sections, numbered in the order of the report")
    void anAppraisalHasFifteenSections() {
        Appraisal appraisal = opened();
        assertEquals(15, appraisal.sections().size());
        assertEquals(1, appraisal.sections().get(0).section().number());
        assertEquals(AppraisalSection.OPINION, appraisal.sections().get(14).section());
        assertTrue(appraisal.sections().stream().noneMatch(SectionFinding::isFinished));
    }

    @DisplayName("R-APR-2 only three sections may not apply at all")
    @ParameterizedTest
    @EnumSource(AppraisalSection.class)
    void onlySomeSectionsMayNotApply(AppraisalSection section) {
        Appraisal appraisal = opened();
        SectionEntry entry = new SectionEntry("", SectionConclusion.NOT_APPLICABLE, "");
        if (section.mayBeNotApplicable()) {
            appraisal.write(section, entry, INSTRUCTOR);
            assertTrue(appraisal.section(section).isFinished());
        } else {
            refused("appraisal.section.always.applies", () -> appraisal.write(section, entry, INSTRUCTOR));
        }
    }

    @Test
    @DisplayName("R-APR-2 a section accepted with a modification says which")
    void aModificationIsSaid() {
        Appraisal appraisal = opened();
        refused(
                "appraisal.modification.missing",
                () -> appraisal.write(
                        AppraisalSection.RESOURCES,
                        new SectionEntry("Lettre absente", SectionConclusion.ACCEPTED_WITH_MODIFICATION, " "),
                        INSTRUCTOR));
        appraisal.write(
                AppraisalSection.RESOURCES,
                new SectionEntry("Lettre absente", SectionConclusion.ACCEPTED_WITH_MODIFICATION, "Joindre la lettre"),
                INSTRUCTOR);
        assertEquals(1, appraisal.modificationsAsked().size());
    }

    @Test
    @DisplayName("R-APR-3 an unfinished report is refused with everything that is missing")
    void anUnfinishedReportNamesEverything() {
        Appraisal appraisal = opened();
        RuleViolations refused =
                assertThrows(RuleViolations.class, () -> appraisal.submit(Optional.empty(), NONE, INSTRUCTOR));
        assertEquals(
                15,
                refused.violations().stream()
                        .filter(violation -> violation.code().equals("appraisal.section.unfinished"))
                        .count());
        assertEquals(17, refused.violations().size());
    }

    @Test
    @DisplayName("R-APR-4 a change of the plan without a reason is refused, to the carrier and to the validator")
    void aChangeWithoutReasonIsRefused() {
        Appraisal appraisal = written();
        lower(appraisal, 45_000, "");
        assertEquals(
                Set.of("appraisal.plan.reason.missing"),
                allRefused(() -> appraisal.propose(ORGANISATION, Optional.empty(), NONE, "", INSTRUCTOR)));
        assertTrue(allRefused(() -> appraisal.submit(Optional.empty(), NONE, INSTRUCTOR))
                .contains("appraisal.plan.reason.missing"));
    }

    @Test
    @DisplayName("R-APR-4 a retained plan that breaks a rule is not put to the carrier")
    void aPlanThatBreaksARuleIsNotProposed() {
        Appraisal appraisal = written();
        lower(appraisal, 45_000, "Salaire plafonné");
        List<RuleViolation> unbalanced = List.of(new RuleViolation("plan.unbalanced", "2027"));
        assertEquals(
                Set.of("plan.unbalanced"),
                allRefused(() -> appraisal.propose(ORGANISATION, Optional.empty(), unbalanced, "", INSTRUCTOR)));
        assertTrue(allRefused(() -> appraisal.submit(Optional.empty(), unbalanced, INSTRUCTOR))
                .contains("plan.unbalanced"));
    }

    @Test
    @DisplayName("R-APR-5 an unchanged plan needs no acceptance")
    void anUnchangedPlanNeedsNoAcceptance() {
        Appraisal appraisal = written();
        refused(
                "appraisal.plan.unchanged",
                () -> appraisal.propose(ORGANISATION, Optional.empty(), NONE, "", INSTRUCTOR));
        appraisal.submit(Optional.empty(), NONE, INSTRUCTOR);
        assertEquals(AppraisalStatus.AWAITING_VALIDATION, appraisal.status());
    }

    @Test
    @DisplayName("R-APR-5 a changed plan waits for the carrier, and the acceptance counts for that plan alone")
    void aChangedPlanWaitsForTheCarrier() {
        Appraisal appraisal = written();
        lower(appraisal, 45_000, "Salaire plafonné");
        PlanProposal proposal = appraisal.propose(ORGANISATION, Optional.empty(), NONE, "Voir ligne 1", INSTRUCTOR);
        Optional<PlanProposal> latest = Optional.of(proposal);
        refused("appraisal.plan.proposed", () -> appraisal.requirePlanOpen(latest, INSTRUCTOR));
        assertEquals(
                Set.of("appraisal.plan.not.accepted"), allRefused(() -> appraisal.submit(latest, NONE, INSTRUCTOR)));

        proposal.accept(CARRIER);
        lower(appraisal, 44_000, "Salaire plafonné davantage");
        assertFalse(proposal.covers(appraisal.retainedPlan()));
        assertEquals(
                Set.of("appraisal.plan.not.accepted"), allRefused(() -> appraisal.submit(latest, NONE, INSTRUCTOR)));

        PlanProposal second = appraisal.propose(ORGANISATION, latest, NONE, "", INSTRUCTOR);
        second.accept(CARRIER);
        appraisal.submit(Optional.of(second), NONE, INSTRUCTOR);
    }

    @Test
    @DisplayName("R-APR-5 a contested plan goes back to the instructor with the carrier's reason")
    void aContestedPlanGoesBack() {
        Appraisal appraisal = written();
        lower(appraisal, 45_000, "Salaire plafonné");
        PlanProposal proposal = appraisal.propose(ORGANISATION, Optional.empty(), NONE, "", INSTRUCTOR);
        refused("act.reason.missing", () -> proposal.contest(CARRIER));
        proposal.contest(CARRIER.because("Le salaire est conventionnel"));
        assertEquals("Le salaire est conventionnel", proposal.answer());
        appraisal.requirePlanOpen(Optional.of(proposal), INSTRUCTOR);
        refused("state.move.refused", () -> proposal.accept(CARRIER));
        refused("state.move.refused", () -> proposal.withdraw(INSTRUCTOR));
    }

    @Test
    @DisplayName("R-APR-6 nobody who wrote in the report validates it")
    void nobodyWhoWroteValidates() {
        Appraisal appraisal = written();
        appraisal.takeOver(OTHER_INSTRUCTOR);
        appraisal.submit(Optional.empty(), NONE, OTHER_INSTRUCTOR);
        refused("validator.is.author", () -> appraisal.validate(INSTRUCTOR));
        refused("validator.is.author", () -> appraisal.validate(OTHER_INSTRUCTOR));
        appraisal.validate(VALIDATOR);
        assertEquals(AppraisalStatus.VALIDATED, appraisal.status());
        assertEquals(Optional.of("Hélène Roux"), appraisal.validatorName());
        refused("appraisal.not.submitted", () -> appraisal.validate(VALIDATOR));
    }

    @Test
    void aReportIsSentBackWithAReason() {
        Appraisal appraisal = written();
        appraisal.submit(Optional.empty(), NONE, INSTRUCTOR);
        refused("act.reason.missing", () -> appraisal.sendBack(VALIDATOR));
        appraisal.sendBack(VALIDATOR.because("Préciser les ressources"));
        assertEquals(AppraisalStatus.IN_PROGRESS, appraisal.status());
    }

    @Test
    @DisplayName("R-APR-7 a rejected section forbids a favourable opinion, not an unfavourable one")
    void aRejectedSectionForbidsAFavourableOpinion() {
        Appraisal appraisal = written();
        appraisal.write(
                AppraisalSection.CAPACITY,
                new SectionEntry("Trésorerie négative", SectionConclusion.REJECTED, ""),
                INSTRUCTOR);
        assertEquals(
                Set.of("appraisal.opinion.contradicts"),
                allRefused(() -> appraisal.submit(Optional.empty(), NONE, INSTRUCTOR)));
        appraisal.conclude(
                new Opinion(OpinionValue.UNFAVOURABLE, "Capacité insuffisante", ""),
                appraisal.conditions().orElseThrow(),
                INSTRUCTOR);
        appraisal.submit(Optional.empty(), NONE, INSTRUCTOR);
    }

    @Test
    void anOpinionHasItsGroundsAndItsReservations() {
        refused("appraisal.opinion.grounds.missing", () -> new Opinion(OpinionValue.FAVOURABLE, " ", ""));
        refused(
                "appraisal.opinion.reservations.missing",
                () -> new Opinion(OpinionValue.FAVOURABLE_WITH_RESERVATIONS, "Sous réserve", ""));
        assertEquals("", new Opinion(OpinionValue.FAVOURABLE, "Oui", "oubliée").reservations());
    }

    @Test
    @DisplayName("R-APR-8 after a deferral the report is opened again as the next revision")
    void aDeferredReportIsOpenedAgain() {
        Appraisal appraisal = written();
        appraisal.submit(Optional.empty(), NONE, INSTRUCTOR);
        appraisal.validate(VALIDATOR);
        appraisal.reopen(OTHER_INSTRUCTOR);
        assertEquals(2, appraisal.revision());
        assertEquals(Optional.empty(), appraisal.validatedAt());
        assertEquals(Set.of(INSTRUCTOR.actorId(), OTHER_INSTRUCTOR.actorId()), appraisal.authors());
    }

    @Test
    @DisplayName("R-APR-9 one instructor at a time writes; another takes over first")
    void oneInstructorAtATime() {
        Appraisal appraisal = written();
        SectionEntry entry = new SectionEntry("Autre", SectionConclusion.ACCEPTED, "");
        refused("appraisal.other.instructor", () -> appraisal.write(AppraisalSection.TIMING, entry, OTHER_INSTRUCTOR));
        refused("appraisal.already.yours", () -> appraisal.takeOver(INSTRUCTOR));
        appraisal.takeOver(OTHER_INSTRUCTOR);
        appraisal.write(AppraisalSection.TIMING, entry, OTHER_INSTRUCTOR);
        refused("appraisal.other.instructor", () -> appraisal.write(AppraisalSection.TIMING, entry, INSTRUCTOR));
    }
}
