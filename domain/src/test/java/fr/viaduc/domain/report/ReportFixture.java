package fr.viaduc.domain.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.Confidence;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.legal.LegalParameter;
import fr.viaduc.domain.legal.LegalParameters;
import fr.viaduc.domain.legal.ParameterType;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.Rate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A report of a T40 operation of 109 200 €, for tests. */
public final class ReportFixture {

    public static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    private ReportFixture() {}

    public static AgreedTerms t40() {
        return new AgreedTerms(
                UUID.randomUUID(),
                new FlatRate(CostOption.T40, Rate.of("0.40")),
                Money.of(109_200),
                Money.of(63_840),
                Map.of(CostCategory.STAFF, Money.of(78_000), CostCategory.INDIRECT, Money.of(31_200)),
                YEAR,
                LocalDate.of(2027, 6, 30));
    }

    public static AgreedTerms real() {
        return new AgreedTerms(
                UUID.randomUUID(),
                FlatRate.NONE,
                Money.of(100_000),
                Money.of(60_000),
                Map.of(CostCategory.STAFF, Money.of(60_000), CostCategory.OPERATING, Money.of(40_000)),
                YEAR,
                LocalDate.of(2027, 6, 30));
    }

    public static ExecutionReport draft(ReportKind kind) {
        return new ExecutionReport(
                new ReportPlan(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "202600042",
                        1,
                        kind,
                        YEAR,
                        LocalDate.of(2027, 3, 31),
                        YEAR),
                t40().flatRate(),
                editor("2027-01-10"));
    }

    public static Act editor(String day) {
        return act(Role.BENEFICIARY_EDITOR, day);
    }

    public static Act signatory(String day) {
        return act(Role.BENEFICIARY_SIGNATORY, day);
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

    public static StaffCost wholeMonth(String month, String gross) {
        return new StaffCost(
                "Paul Achard",
                "M12",
                "Accompagnateur",
                "CDI",
                AssignmentMode.FULL,
                YearMonth.parse(month),
                Money.of(gross),
                Money.ZERO,
                Money.ZERO,
                null,
                null,
                null);
    }

    public static ItemEntry staff(String month, String gross) {
        return new ItemEntry(
                CostCategory.STAFF,
                "Accompagnement",
                null,
                "Paul Achard " + month,
                new AccountingDocument(
                        "Paul Achard",
                        null,
                        "BP-" + month,
                        "",
                        YearMonth.parse(month).atEndOfMonth(),
                        null,
                        null,
                        false),
                null,
                "",
                wholeMonth(month, gross),
                new Disbursement(YearMonth.parse(month).atEndOfMonth(), PaymentMethod.TRANSFER, PaymentProof.PAYSLIP),
                "",
                "");
    }

    public static ItemEntry invoice(String number, String date, String beforeTax, String charged, Disbursement paid) {
        return new ItemEntry(
                CostCategory.OPERATING,
                "",
                null,
                "Fournitures",
                new AccountingDocument(
                        "Papeterie Éclair", null, number, "", LocalDate.parse(date), Money.of(beforeTax), null, false),
                Money.of(charged),
                "Surface occupée",
                null,
                paid,
                "",
                "");
    }

    public static Disbursement transferOn(String day) {
        return new Disbursement(LocalDate.parse(day), PaymentMethod.TRANSFER, PaymentProof.BANK_STATEMENT);
    }

    public static List<Evidence> proofs() {
        return List.of(
                new Evidence(UUID.randomUUID(), EvidenceKind.ACCOUNTING),
                new Evidence(UUID.randomUUID(), EvidenceKind.PROOF_OF_PAYMENT));
    }

    /** A report in which nothing is missing. */
    public static ExecutionReport ready(ReportKind kind) {
        ExecutionReport report = draft(kind);
        report.addItem(staff("2026-03", "35000"), proofs(), t40());
        report.addItem(staff("2026-04", "35000"), proofs(), t40());
        report.tell(
                new Narrative("", "Égalité: parité des recrutements", "Affiche A3", "", "Siège, armoire 3"),
                List.of(new ActivityAccount("Accompagnement", "60 personnes", "58 personnes", "", "")));
        return report;
    }

    public static ExecutionReport deposited(ReportKind kind) {
        ExecutionReport report = ready(kind);
        report.deposit(context("2027-03-31"), signatory("2027-03-31"));
        report.seal(
                new SealedVersion.SealedFiles(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "00"),
                LocalDate.of(2027, 6, 19),
                signatory("2027-03-31"));
        return report;
    }

    public static DepositContext context(String today) {
        return new DepositContext(
                t40(),
                law(LocalDate.parse(today)),
                LocalDate.parse(today),
                true,
                Optional.empty(),
                false,
                ParticipantSummary.none(YEAR.end()),
                Map.of(),
                List.of());
    }

    public static ApplicableLaw law(LocalDate day) {
        return new LegalParameters(List.of(
                        figure("cash.max", "1000", ParameterType.MONEY),
                        figure("interim.threshold", "0.30", ParameterType.RATIO),
                        figure("free.shift.rate", "0.20", ParameterType.RATIO),
                        figure("elig.end", "2029-12-31", ParameterType.DATE)))
                .on(ProgrammingPeriod.PERIOD_2021_2027, day);
    }

    private static LegalParameter figure(String code, String value, ParameterType type) {
        return new LegalParameter(
                code, value, type, "", ProgrammingPeriod.PERIOD_2021_2027, null, "test", Confidence.LAW);
    }
}
