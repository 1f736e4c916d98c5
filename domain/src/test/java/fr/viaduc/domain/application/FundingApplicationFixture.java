package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FinancingPlanFixture.fillAt40;

import fr.viaduc.domain.call.CallFixture;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.LegalParametersFixture;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.OrganisationFixture;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Acts;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An application of an association to a published call, brought to the status that a test needs. */
public final class FundingApplicationFixture {

    /** A month before the call closes. */
    public static final LocalDateTime DEPOSIT = CallFixture.CLOSING.minusDays(28);

    public final Organisation organisation = OrganisationFixture.completeAssociation();
    public final Operation operation;
    public final FinancingPlan plan;
    public final FundingApplication application;

    private FundingApplicationFixture() {
        Act act = editor(DEPOSIT.minusDays(10));
        operation = new Operation(
                Acts.BODY, organisation.id(), CallFixture.publishedCall().id(), "Référents de parcours", act);
        plan = FinancingPlanFixture.emptyPlan(Acts.BODY, organisation.id(), operation.id());
        application = new FundingApplication(operation, plan, act);
    }

    /** The signatory of the carrier. */
    public static Act signatory(LocalDateTime at) {
        return Acts.by("Nadia Ferrand", Role.Names.BENEFICIARY_SIGNATORY, at);
    }

    /** An editor of the carrier. */
    public static Act editor(LocalDateTime at) {
        return Acts.by("Lucas Morel", Role.Names.BENEFICIARY_EDITOR, at);
    }

    /** A manager of the body. */
    public static Act manager(LocalDateTime at) {
        return Acts.by("Gestionnaire", Role.Names.GRANT_MANAGER, at);
    }

    /** A validator of the body. */
    public static Act validator(LocalDateTime at) {
        return Acts.by("Valideuse", Role.Names.VALIDATOR, at);
    }

    /** A draft that was just opened. */
    public static FundingApplicationFixture emptyDraft() {
        return new FundingApplicationFixture();
    }

    /** A draft from which nothing keeps the signatory. */
    public static FundingApplicationFixture completeDraft() {
        FundingApplicationFixture fixture = new FundingApplicationFixture();
        fixture.fill();
        return fixture;
    }

    /** A complete application, deposited a month before the call closes. */
    public static FundingApplicationFixture deposited() {
        FundingApplicationFixture fixture = completeDraft();
        fixture.deposit(signatory(DEPOSIT));
        return fixture;
    }

    /** A deposited application whose admissibility is under review. */
    public static FundingApplicationFixture inReview() {
        FundingApplicationFixture fixture = deposited();
        fixture.application.beginReview(manager(DEPOSIT.plusDays(1)));
        return fixture;
    }

    /** An application that was declared admissible and whose appraisal has begun. */
    public static FundingApplicationFixture inAppraisal() {
        FundingApplicationFixture fixture = inReview();
        fixture.application.declareAdmissible(validator(DEPOSIT.plusDays(3)));
        fixture.application.beginAppraisal(manager(DEPOSIT.plusDays(4)));
        return fixture;
    }

    /** What lies beside the application. */
    public SubmissionDossier dossier() {
        return new SubmissionDossier(
                organisation, false, CallFixture.publishedCall(), plan, LegalParametersFixture.law());
    }

    /** Attaches one file of each kind. */
    public void attach(Set<AttachmentKind> kinds) {
        kinds.forEach(kind -> application.attach(kind, UUID.randomUUID(), editor(DEPOSIT.minusDays(6))));
    }

    /** Deposits with every line of the commitment ticked. */
    public void deposit(Act act) {
        application.deposit(dossier(), EnumSet.allOf(Undertaking.class), act);
    }

    /** Writes one answer. */
    public void answer(SectionField field, String value) {
        Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
        answers.put(field, value);
        application.write(field.section(), SectionInput.of(answers), editor(DEPOSIT.minusDays(5)));
    }

    private void fill() {
        for (Section section : Section.values()) {
            Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
            SectionField.of(section).stream()
                    .filter(SectionField::isMandatory)
                    .forEach(field -> answers.put(field, sample(field)));
            if (!answers.isEmpty()) {
                application.write(section, SectionInput.of(answers), editor(DEPOSIT.minusDays(9)));
            }
        }
        list(RowKind.ACTIVITY, sampleRow(RowKind.ACTIVITY));
        Map<SectionField, String> year = new EnumMap<>(SectionField.class);
        year.put(SectionField.FORECAST_YEAR, "2026");
        year.put(SectionField.FORECAST_UNEMPLOYED_F, "40");
        year.put(SectionField.FORECAST_UNEMPLOYED_M, "35");
        list(RowKind.FORECAST, year);
        fillAt40(plan);
        attach(AttachmentKind.requiredOf(LegalForm.ASSOCIATION, application));
    }

    /** Lists rows in place of those before. */
    @SafeVarargs
    public final void list(RowKind kind, Map<SectionField, String>... rows) {
        application.write(
                kind.section(),
                SectionInput.of(
                        kind, List.of(rows).stream().map(SectionInput.Row::of).toList()),
                editor(DEPOSIT.minusDays(8)));
    }

    /** A complete row. */
    public static Map<SectionField, String> sampleRow(RowKind kind) {
        Map<SectionField, String> row = new EnumMap<>(SectionField.class);
        kind.fields().stream().filter(SectionField::isMandatory).forEach(field -> row.put(field, sample(field)));
        return row;
    }

    private static String sample(SectionField field) {
        return switch (field) {
            case START_DATE -> "2026-01-01";
            case END_DATE -> "2026-12-31";
            case WITH_PARTICIPANTS -> "YES";
            default ->
                switch (field.type()) {
                    case TEXT, LONG_TEXT -> "Réponse";
                    case EMAIL -> "nadia.ferrand@tremplin-alpin.example";
                    case DATE -> "2026-06-30";
                    case INTEGER -> "2026";
                    case DECIMAL, MONEY -> "12,5";
                    case YES_NO -> "NO";
                    case CHOICE -> field.choices().get(0);
                    case SIRET -> "552 100 554 00013";
                    case COMMUNE -> "38185";
                };
        };
    }
}
