package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FundingApplicationFixture.DEPOSIT;
import static fr.viaduc.domain.application.FundingApplicationFixture.completeDraft;
import static fr.viaduc.domain.application.FundingApplicationFixture.emptyDraft;
import static fr.viaduc.domain.application.FundingApplicationFixture.sampleRow;
import static fr.viaduc.domain.application.FundingApplicationFixture.signatory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallFixture;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.call.CarrierMode;
import fr.viaduc.domain.legal.LegalParametersFixture;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.OrganisationFixture;
import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolations;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubmissionRuleTest {

    private final FundingApplicationFixture fixture = completeDraft();

    private List<BlockingError> errors(SubmissionDossier dossier) {
        return fixture.application.blockingErrors(dossier, ParisTime.at(DEPOSIT));
    }

    private Set<String> codes() {
        return codes(fixture.dossier());
    }

    private Set<String> codes(SubmissionDossier dossier) {
        return errors(dossier).stream()
                .map(error -> error.violation().code())
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private SubmissionDossier with(Organisation organisation, boolean internal, Consumer<CallDraft> call) {
        CallDraft draft = CallFixture.completeDraft();
        call.accept(draft);
        CallForProjects changed = new CallForProjects(Acts.BODY, draft, CallFixture.manager());
        return new SubmissionDossier(organisation, internal, changed, fixture.plan, LegalParametersFixture.law());
    }

    private SubmissionDossier with(Consumer<CallDraft> call) {
        return with(fixture.organisation, false, call);
    }

    @Test
    @DisplayName("R-APP-5 nothing keeps a complete application from its deposit")
    void nothingKeepsACompleteApplication() {
        assertEquals(Set.of(), codes());
    }

    @Test
    @DisplayName(
            "R-APP-5 an empty draft is told everything, in the order of the sections, and the deposit is refused with it")
    void anEmptyDraftIsToldEverything() {
        FundingApplicationFixture empty = emptyDraft();
        List<BlockingError> errors = empty.application.blockingErrors(empty.dossier(), ParisTime.at(DEPOSIT));
        assertTrue(errors.stream().anyMatch(error -> error.violation().code().equals("plan.empty")));
        assertTrue(errors.stream().anyMatch(error -> error.field() == SectionField.REPRESENTATIVE_NAME));
        List<Section> order = errors.stream().map(BlockingError::section).toList();
        assertEquals(order.stream().sorted().toList(), order);
        RuleViolations refused = assertThrows(
                RuleViolations.class,
                () -> empty.application.deposit(empty.dossier(), EnumSet.allOf(Undertaking.class), signatory(DEPOSIT)));
        assertEquals(errors.size(), refused.violations().size());
        assertEquals(FundingApplicationStatus.DRAFT, empty.application.status());
    }

    @Test
    @DisplayName("R-APP-5 a missing answer names its field and its row")
    void aMissingAnswerNamesItsFieldAndItsRow() {
        Map<SectionField, String> row = sampleRow(RowKind.ACTIVITY);
        row.put(SectionField.ACTIVITY_TITLE, "Accueil");
        row.put(SectionField.ACTIVITY_EVIDENCE, "");
        fixture.list(RowKind.ACTIVITY, row);
        BlockingError error = errors(fixture.dossier()).get(0);
        assertEquals(SectionField.ACTIVITY_EVIDENCE, error.field());
        assertEquals("Accueil", error.rowTitle());
        assertEquals(Section.ACTIVITIES, error.section());
    }

    @Test
    @DisplayName("R-APP-5 a list that is asked for has at least one row")
    void aListThatIsAskedForHasRows() {
        fixture.list(RowKind.ACTIVITY);
        fixture.answer(SectionField.COLLABORATIVE, "YES");
        fixture.attach(Set.of(AttachmentKind.PARTNERSHIP_AGREEMENT));
        assertEquals(Set.of("application.rows.missing"), codes());
        fixture.list(RowKind.ACTIVITY, sampleRow(RowKind.ACTIVITY));
        fixture.list(RowKind.PARTNER, sampleRow(RowKind.PARTNER));
        assertEquals(Set.of(), codes());
    }

    @Test
    @DisplayName("R-ORG-6 the sheet of the carrier is checked with the application")
    void theSheetIsChecked() {
        assertEquals(
                Set.of("application.sheet.missing"),
                codes(with(OrganisationFixture.newAssociation(), false, draft -> {})));
    }

    @Test
    @DisplayName("R-APP-6 an internal call refuses other organisations, an external one the body itself")
    void theCarrierModeOfTheCallCounts() {
        assertEquals(
                Set.of("application.carrier.mode"), codes(with(draft -> draft.setCarrierMode(CarrierMode.INTERNAL))));
        fixture.answer(SectionField.CARRYING_SERVICE, "Direction de l’insertion");
        assertEquals(
                Set.of("application.carrier.mode"),
                codes(with(fixture.organisation, true, draft -> draft.setCarrierMode(CarrierMode.EXTERNAL))));
        assertEquals(
                Set.of(), codes(with(fixture.organisation, true, draft -> draft.setCarrierMode(CarrierMode.INTERNAL))));
    }

    @Test
    @DisplayName("R-APP-6 an internal operation names the service that carries it")
    void anInternalOperationNamesItsService() {
        assertEquals(
                Set.of("application.carrying.service.missing"), codes(with(fixture.organisation, true, draft -> {})));
    }

    @Test
    @DisplayName("R-APP-6 the period stays in the order of time, in the period of the call and of the programme")
    void thePeriodStaysInItsBounds() {
        fixture.answer(SectionField.END_DATE, "2025-12-31");
        assertTrue(codes().contains("application.period.reversed"));
        fixture.answer(SectionField.END_DATE, "2027-12-31");
        assertEquals(Set.of(), codes());
        fixture.answer(SectionField.END_DATE, "2028-01-01");
        assertEquals(Set.of("application.period.outside.call"), codes());
        fixture.answer(SectionField.START_DATE, "2025-12-31");
        fixture.answer(SectionField.END_DATE, "2027-12-31");
        assertEquals(Set.of("application.period.outside.call"), codes());
    }

    @Test
    @DisplayName("R-APP-6 expenditure is eligible to the end of 2029 and not a day longer")
    void thePeriodStaysEligible() {
        Consumer<CallDraft> longCall = draft -> draft.setLatestEnd(java.time.LocalDate.of(2031, 12, 31));
        fixture.answer(SectionField.END_DATE, "2029-12-31");
        assertEquals(Set.of(), codes(with(longCall)));
        fixture.answer(SectionField.END_DATE, "2030-01-01");
        assertEquals(Set.of("application.period.ineligible"), codes(with(longCall)));
    }

    @Test
    @DisplayName("R-APP-6 a month more than the call allows is refused")
    void theDurationHasALimit() {
        assertEquals(Set.of(), codes(with(draft -> draft.setLongestMonths(12))));
        assertEquals(Set.of("application.duration"), codes(with(draft -> draft.setLongestMonths(11))));
    }

    @Test
    @DisplayName("R-APP-6 an operation of one day has no participants")
    void anOperationOfOneDayHasNoParticipants() {
        fixture.answer(SectionField.START_DATE, "2026-06-01");
        fixture.answer(SectionField.END_DATE, "2026-06-01");
        assertEquals(Set.of("application.participants.duration"), codes());
        fixture.answer(SectionField.END_DATE, "2026-06-02");
        assertEquals(Set.of(), codes());
    }

    @Test
    @DisplayName("R-APP-6 entries are forecast for years of the operation, each once, and for somebody")
    void entriesAreForecastForYearsOfTheOperation() {
        fixture.list(RowKind.FORECAST, year("2026", "0"));
        assertEquals(Set.of("application.forecast.empty"), codes());
        fixture.list(RowKind.FORECAST, year("2026", "10"), year("2027", "10"));
        assertEquals(Set.of("application.forecast.year"), codes());
        fixture.list(RowKind.FORECAST, year("2026", "10"), year("2026", "5"));
        assertEquals(Set.of("application.forecast.twice"), codes());
        fixture.list(RowKind.FORECAST);
        assertEquals(Set.of("application.rows.missing"), codes());
        fixture.answer(SectionField.WITH_PARTICIPANTS, "NO");
        assertEquals(Set.of(), codes());
    }

    @Test
    @DisplayName("R-APP-6 a carrier is not its own partner")
    void aCarrierIsNotItsOwnPartner() {
        fixture.answer(SectionField.COLLABORATIVE, "YES");
        Map<SectionField, String> partner = sampleRow(RowKind.PARTNER);
        partner.put(SectionField.PARTNER_SIRET, fixture.organisation.siret().value());
        fixture.list(RowKind.PARTNER, partner);
        fixture.attach(Set.of(AttachmentKind.PARTNERSHIP_AGREEMENT));
        assertEquals(Set.of("application.partner.is.carrier"), codes());
    }

    @Test
    @DisplayName("R-APP-6 a local authority cannot ask for an advance")
    void aLocalAuthorityCannotAskForAnAdvance() {
        fixture.answer(SectionField.ADVANCE_REQUESTED, "YES");
        fixture.attach(Set.of(AttachmentKind.TREASURY_STATEMENT, AttachmentKind.DELIBERATION));
        assertEquals(Set.of(), codes());
        Organisation commune = OrganisationFixture.newOrganisation(LegalForm.LOCAL_AUTHORITY);
        OrganisationFixture.complete(commune);
        assertEquals(Set.of("application.advance.excluded"), codes(with(commune, false, draft -> {})));
    }

    @Test
    @DisplayName("R-APP-6 de minimis aid and the grant together stay under the ceiling")
    void deMinimisAidHasACeiling() {
        fixture.answer(SectionField.ECONOMIC_ACTIVITY, "YES");
        fixture.answer(SectionField.AID_SCHEME, "DE_MINIMIS");
        Money room = Money.of(300_000).minus(fixture.plan.esfAmount());
        fixture.list(RowKind.DE_MINIMIS_AID, aid(room));
        assertEquals(Set.of(), codes());
        fixture.list(RowKind.DE_MINIMIS_AID, aid(room.plus(Money.of("0.01"))));
        assertEquals(Set.of("application.de.minimis.ceiling"), codes());
    }

    @Test
    @DisplayName("R-APP-8 an unbalanced plan keeps the application back")
    void anUnbalancedPlanKeepsTheApplicationBack() {
        fixture.plan.removeSource(fixture.plan.sources().get(1).id());
        assertEquals(Set.of("plan.unbalanced"), codes());
        assertEquals(Section.FINANCING_PLAN, errors(fixture.dossier()).get(0).section());
    }

    @Test
    @DisplayName("R-APP-8 State aid frees from simplified costs, de minimis aid does not")
    void onlyStateAidFreesFromSimplifiedCosts() {
        fixture.answer(SectionField.ECONOMIC_ACTIVITY, "YES");
        for (AidScheme scheme : AidScheme.values()) {
            fixture.answer(SectionField.AID_SCHEME, scheme.name());
            assertEquals(
                    scheme == AidScheme.SGEI || scheme == AidScheme.GBER,
                    fixture.application.isStateAid(),
                    scheme.name());
        }
    }

    @Test
    @DisplayName("R-APP-9 each organisation is asked for the files of its form and of its answers")
    void filesAreAskedByFormAndByAnswers() {
        fixture.application.detach(fixture.application.attachments().get(0).documentId(), signatory(DEPOSIT));
        assertEquals(Set.of("application.attachment.missing"), codes());
        assertEquals(
                Set.of(
                        AttachmentKind.BANK_DETAILS,
                        AttachmentKind.VAT_ATTESTATION,
                        AttachmentKind.STATUTES,
                        AttachmentKind.DECLARATION_RECEIPT,
                        AttachmentKind.OFFICERS,
                        AttachmentKind.ACCOUNTS,
                        AttachmentKind.REPUBLICAN_CONTRACT),
                AttachmentKind.requiredOf(LegalForm.ASSOCIATION, fixture.application));
        fixture.answer(SectionField.DELEGATE_NAME, "Lucas Morel");
        fixture.answer(SectionField.ADVANCE_REQUESTED, "YES");
        fixture.answer(SectionField.COLLABORATIVE, "YES");
        assertEquals(
                Set.of(
                        AttachmentKind.BANK_DETAILS,
                        AttachmentKind.VAT_ATTESTATION,
                        AttachmentKind.DELIBERATION,
                        AttachmentKind.DELEGATION,
                        AttachmentKind.TREASURY_STATEMENT,
                        AttachmentKind.PARTNERSHIP_AGREEMENT),
                AttachmentKind.requiredOf(LegalForm.PUBLIC_BODY, fixture.application));
    }

    @Test
    @DisplayName("R-APP-10 only associations and foundations undertake the republican contract")
    void theCommitmentFollowsTheForm() {
        assertEquals(EnumSet.allOf(Undertaking.class), Undertaking.requiredOf(LegalForm.FOUNDATION));
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Undertaking.REPUBLICAN_CONTRACT)),
                Undertaking.requiredOf(LegalForm.COMPANY));
    }

    private static Map<SectionField, String> year(String year, String women) {
        Map<SectionField, String> row = new EnumMap<>(SectionField.class);
        row.put(SectionField.FORECAST_YEAR, year);
        row.put(SectionField.FORECAST_UNEMPLOYED_F, women);
        return row;
    }

    private static Map<SectionField, String> aid(Money amount) {
        Map<SectionField, String> row = sampleRow(RowKind.DE_MINIMIS_AID);
        row.put(SectionField.DE_MINIMIS_AMOUNT, amount.toString());
        return row;
    }
}
