package fr.viaduc.domain.application;

import fr.viaduc.domain.organisation.Organisation;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that an application says at one instant, thing by thing: what is sealed, printed and compared. */
public final class ApplicationContents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    private final List<ContentEntry> entries = new ArrayList<>();

    private ApplicationContents() {}

    /** All that the application says, in the order of its sections. */
    public static List<ContentEntry> of(
            FundingApplication application, Organisation organisation, FinancingPlan plan, List<AttachedFile> files) {
        ApplicationContents contents = new ApplicationContents();
        contents.addSheet(organisation);
        for (Section section : Section.values()) {
            contents.addAnswers(application, section);
        }
        contents.addPlan(plan);
        files.forEach(contents::addFile);
        contents.entries.sort((one, other) -> one.section().compareTo(other.section()));
        return List.copyOf(contents.entries);
    }

    private void addSheet(Organisation organisation) {
        sheet(SheetField.SIRET, organisation.siret().value());
        sheet(SheetField.NAME, organisation.name());
        sheet(SheetField.ACRONYM, organisation.identity().acronym().orElse(""));
        sheet(SheetField.LEGAL_FORM, organisation.legalForm().name());
        sheet(SheetField.NAF_CODE, organisation.identity().nafCode().orElse(""));
        sheet(SheetField.RNA, organisation.identity().rna().orElse(""));
        sheet(SheetField.VAT_NUMBER, organisation.identity().vatNumber().orElse(""));
        sheet(SheetField.CREATED_ON, text(organisation.identity().createdOn()));
        sheet(SheetField.ADDRESS, text(organisation.address()));
        sheet(
                SheetField.COMMUNE,
                organisation.address().map(address -> address.communeCode()).orElse(""));
        sheet(SheetField.WEBSITE, organisation.website().orElse(""));
        sheet(SheetField.IBAN, text(organisation.bankAccount().map(account -> account.iban())));
        sheet(SheetField.BIC, text(organisation.bankAccount().map(account -> account.bic())));
        sheet(SheetField.ACCOUNT_HOLDER, text(organisation.bankAccount().map(account -> account.holder())));
        sheet(SheetField.VAT_STATUS, text(organisation.vatStatus()));
        sheet(
                SheetField.PUBLIC_BUYER,
                organisation.publicBuyer().map(buyer -> buyer ? "YES" : "NO").orElse(""));
        sheet(SheetField.PUBLIC_BUYER_REASON, organisation.publicBuyerReason().orElse(""));
        sheet(SheetField.ACCOUNTING, text(organisation.accounting()));
        sheet(
                SheetField.COLLECTIVE_AGREEMENT,
                organisation.collectiveAgreement().orElse(""));
        sheet(SheetField.GROUP_LINKS, organisation.groupLinks().orElse(""));
        sheet(
                SheetField.BENEFICIAL_OWNERS,
                organisation.beneficialOwners().stream()
                        .map(owner -> owner.name() + " (" + DAY.format(owner.birthDate()) + ")")
                        .collect(Collectors.joining("\n")));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private void sheet(SheetField field, String value) {
        add(Section.ORGANISATION, "", "", field, value);
    }

    private void addAnswers(FundingApplication application, Section section) {
        SectionField.of(section).stream()
                .filter(application::isAsked)
                .forEach(field -> add(section, "", "", field, application.answer(field)));
        RowKind.of(section).stream()
                .filter(application::isAsked)
                .flatMap(kind -> application.rows(kind).stream())
                .forEach(row -> addRow(application, row));
    }

    private void addRow(FundingApplication application, SectionRow row) {
        String place = row.kind() + "/" + row.id();
        String item = application.titleOf(row);
        row.kind()
                .fields()
                .forEach(field -> add(row.kind().section(), place, item, field, application.answer(row, field)));
    }

    private void addPlan(FinancingPlan plan) {
        plan(PlanField.COST_OPTION, plan.costOption().name());
        plan(
                PlanField.FLAT_RATE,
                plan.flatRate().rate().isZero() ? "" : plan.flatRate().rate().percent());
        plan.expenditures().forEach(this::addExpenditure);
        plan(PlanField.FLAT_RATE_AMOUNT, plan.flatRateAmount().toString());
        plan(PlanField.TOTAL_COST, plan.totalEligibleCost().toString());
        plan.sources().forEach(this::addSource);
        plan(PlanField.ESF_AMOUNT, plan.esfAmount().toString());
    }

    private void plan(PlanField field, String value) {
        add(Section.FINANCING_PLAN, "", "", field, value);
    }

    private void addExpenditure(ExpenditureLine line) {
        String place = "EXPENDITURE/" + line.originId();
        line(place, line.label(), PlanField.CATEGORY, line.category().name());
        line(place, line.label(), PlanField.LABEL, line.label());
        line(place, line.label(), PlanField.YEAR, Integer.toString(line.year()));
        line(place, line.label(), PlanField.BASE, text(Optional.ofNullable(line.base())));
        line(
                place,
                line.label(),
                PlanField.SHARE,
                line.share() == null ? "" : line.share().percent());
        line(place, line.label(), PlanField.QUANTITY, text(Optional.ofNullable(line.quantity())));
        line(place, line.label(), PlanField.UNIT_PRICE, text(Optional.ofNullable(line.unitPrice())));
        line(place, line.label(), PlanField.AMOUNT, line.amount().toString());
        line(place, line.label(), PlanField.BASIS, line.basis());
    }

    private void addSource(FundingSource source) {
        String place = "SOURCE/" + source.originId();
        line(place, source.funder(), PlanField.KIND, source.kind().name());
        line(place, source.funder(), PlanField.FUNDER, source.funder());
        line(place, source.funder(), PlanField.YEAR, Integer.toString(source.year()));
        line(place, source.funder(), PlanField.AMOUNT, source.amount().toString());
        line(place, source.funder(), PlanField.STATUS, source.status().name());
        line(place, source.funder(), PlanField.EVIDENCE, source.evidence());
    }

    private void line(String place, String item, PlanField field, String value) {
        add(Section.FINANCING_PLAN, place, item, field, value);
    }

    private void addFile(AttachedFile file) {
        add(
                Section.ATTACHMENTS,
                file.kind() + "/" + file.documentId(),
                file.kind().name(),
                SheetField.ATTACHMENT,
                file.fileName() + " (SHA-256 " + file.sha256() + ")");
    }

    private void add(Section section, String place, String item, ContentField field, String value) {
        if (!value.isEmpty()) {
            String path = place.isEmpty() ? field.code() : place + "/" + field.code();
            entries.add(new ContentEntry(section, path, item, field.code(), value));
        }
    }
}
