package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.AttachmentKind;
import fr.viaduc.domain.application.BlockingError;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.application.SubmissionDossier;
import fr.viaduc.domain.shared.DateRange;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the portal finds by itself for the items of a review of admissibility. */
public final class AdmissibilityFacts {

    private final FundingApplication application;
    private final SubmissionDossier dossier;
    private final boolean otherApplication;
    private final Instant at;

    private AdmissibilityFacts(
            FundingApplication application, SubmissionDossier dossier, boolean otherApplication, Instant at) {
        this.application = application;
        this.dossier = dossier;
        this.otherApplication = otherApplication;
        this.at = at;
    }

    /**
     * One fact for each item, in the order of the items.
     *
     * @param application a deposited application
     * @param otherApplication whether the carrier has another living file for the same time
     */
    public static List<AdmissibilityFact> of(
            FundingApplication application, SubmissionDossier dossier, boolean otherApplication, Instant at) {
        AdmissibilityFacts facts = new AdmissibilityFacts(application, dossier, otherApplication, at);
        return Arrays.stream(AdmissibilityItem.values()).map(facts::fact).toList();
    }

    private AdmissibilityFact fact(AdmissibilityItem item) {
        return switch (item) {
            case FILED_IN_TIME -> filedInTime(item);
            case COMPETENT_SIGNATORY -> signatory(item);
            case RIGHT_CALL ->
                AdmissibilityFact.ask(
                        item, dossier.call().reference(), dossier.call().title());
            case ACTIVE_LEGAL_PERSON ->
                AdmissibilityFact.ask(item, dossier.organisation().siret().format());
            case PERIOD -> period(item);
            case NOT_COMPLETED ->
                AdmissibilityFact.found(item, !refuses("application.operation.completed"), end(), filed());
            case BALANCED_PLAN ->
                AdmissibilityFact.found(
                        item,
                        !refuses("plan.unbalanced"),
                        dossier.plan().totalEligibleCost(),
                        dossier.plan().totalResources());
            case GRANT_CAP -> grantCap(item);
            case ATTACHMENTS -> attachments(item);
            case TERRITORY -> AdmissibilityFact.ask(item, application.answer(SectionField.TERRITORY));
            case CONTACT ->
                AdmissibilityFact.found(
                        item,
                        !application.answer(SectionField.CONTACT_EMAIL).isEmpty(),
                        application.answer(SectionField.CONTACT_NAME),
                        application.answer(SectionField.CONTACT_EMAIL));
            case DURATION -> duration(item);
            case NO_OTHER_APPLICATION -> AdmissibilityFact.found(item, !otherApplication);
            case COMMITMENT -> AdmissibilityFact.found(item, application.sealedVersion() > 0, filed());
            case REPUBLICAN_CONTRACT -> republicanContract(item);
        };
    }

    private AdmissibilityFact filedInTime(AdmissibilityItem item) {
        boolean inTime = application
                .firstDepositedAt()
                .filter(filed -> filed.isBefore(dossier.call().closesAt()))
                .isPresent();
        return AdmissibilityFact.found(item, inTime, filed(), dossier.call().closesAt());
    }

    private Instant filed() {
        return application.firstDepositedAt().orElse(at);
    }

    private AdmissibilityFact signatory(AdmissibilityItem item) {
        String delegate = application.answer(SectionField.DELEGATE_NAME);
        if (delegate.isEmpty()) {
            return AdmissibilityFact.ask(item, application.answer(SectionField.REPRESENTATIVE_NAME));
        }
        return AdmissibilityFact.found(item, application.attachedKinds().contains(AttachmentKind.DELEGATION), delegate);
    }

    private AdmissibilityFact period(AdmissibilityItem item) {
        DateRange window =
                new DateRange(dossier.call().earliestStart(), dossier.call().latestEnd());
        boolean within = application.period().filter(window::contains).isPresent();
        return AdmissibilityFact.found(item, within, start(), end(), window.start(), window.end());
    }

    private Object start() {
        return application.answer(SectionField.START_DATE).isEmpty()
                ? ""
                : application.day(SectionField.START_DATE).orElseThrow();
    }

    private Object end() {
        return application.answer(SectionField.END_DATE).isEmpty()
                ? ""
                : application.day(SectionField.END_DATE).orElseThrow();
    }

    private AdmissibilityFact grantCap(AdmissibilityItem item) {
        FinancingPlan plan = dossier.plan();
        boolean within = !plan.coFinancingRate().isGreaterThan(dossier.call().maxRate());
        return AdmissibilityFact.found(
                item, within, plan.coFinancingRate(), dossier.call().maxRate());
    }

    private AdmissibilityFact attachments(AdmissibilityItem item) {
        Set<AttachmentKind> missing =
                AttachmentKind.requiredOf(dossier.organisation().legalForm(), application);
        missing.removeAll(application.attachedKinds());
        return AdmissibilityFact.found(
                item, missing.isEmpty(), application.attachments().size(), missing);
    }

    private AdmissibilityFact duration(AdmissibilityItem item) {
        int months = application.period().map(DateRange::lengthInMonths).orElse(0);
        return AdmissibilityFact.found(item, !refuses("application.duration"), months);
    }

    private AdmissibilityFact republicanContract(AdmissibilityItem item) {
        if (!dossier.organisation().legalForm().subscribesToRepublicanContract()) {
            return AdmissibilityFact.notApplicable(item);
        }
        return AdmissibilityFact.found(item, application.attachedKinds().contains(AttachmentKind.REPUBLICAN_CONTRACT));
    }

    private boolean refuses(String code) {
        return application.blockingErrors(dossier, at).stream()
                .map(BlockingError::violation)
                .anyMatch(violation -> violation.code().equals(code));
    }
}
