package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementClauses;
import fr.viaduc.domain.agreement.AgreementPeriods;
import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.agreement.Signature;
import fr.viaduc.domain.agreement.SignatureRound;
import fr.viaduc.domain.agreement.SigningSide;
import fr.viaduc.domain.application.Activity;
import fr.viaduc.domain.application.AidScheme;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.ParticipantForecast;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.ejb.application.Party;
import fr.viaduc.ejb.document.French;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the text of an agreement says, in the words of its model text. */
final class AgreementText {

    private static final French FRENCH = new French();

    private AgreementText() {}

    /** What the version itself says of money, time and people. */
    static Map<String, Object> version(AgreementVersion version, ReportSchedule schedule) {
        GrantAgreement agreement = version.agreement();
        FinancingPlan plan = version.plan();
        AgreementPeriods periods = version.periods();
        AgreementClauses clauses = agreement.clauses();
        Map<String, Object> model = new HashMap<>();
        model.put("agreementNumber", agreement.number());
        model.put("operationNumber", agreement.number());
        model.put("documentVersion", version.number());
        model.put("realisation", periods.realisation());
        model.put("payment", new DateRange(periods.realisation().start(), periods.paymentEnd()));
        model.put("validity", new DateRange(periods.realisation().start(), periods.validityEnd()));
        model.put("totalCost", plan.totalEligibleCost());
        model.put("grant", plan.esfAmount());
        model.put("rate", plan.coFinancingRate());
        model.put("costOption", plan.costOption());
        model.put(
                "costOptionText",
                FRENCH.label("CostOptionRule", plan.costOption().name()));
        model.put("plan", PlanTable.of(plan));
        model.put("advance", advance(clauses));
        model.put("reports", reports(schedule, clauses.numberOfReports()));
        model.put("extrapolation", clauses.extrapolation());
        model.put("specialConditions", clauses.specialConditions());
        model.put("evidence", evidence(plan));
        model.put(
                "account",
                Map.of(
                        "holder", version.payee().holder(),
                        "iban", version.payee().iban().format(),
                        "bic", version.payee().bic()));
        return model;
    }

    private static Map<String, Object> advance(AgreementClauses clauses) {
        return clauses.advance().isGranted()
                ? Map.of(
                        "amount", clauses.advance().amount(),
                        "rate", clauses.advance().rate())
                : Map.of("exemption", "La convention ne prévoit pas d’avance.");
    }

    private static List<Map<String, Object>> reports(ReportSchedule schedule, int number) {
        List<Map<String, Object>> reports = new ArrayList<>();
        for (ReportSchedule.PlannedReport planned : schedule.reports()) {
            reports.add(Map.of(
                    "rank",
                    reports.size() + 1,
                    "kind",
                    planned.kind(),
                    "from",
                    planned.covers().start(),
                    "to",
                    planned.covers().end(),
                    "due",
                    planned.dueOn()));
        }
        while (reports.size() < number) {
            reports.add(Map.of(
                    "rank",
                    reports.size() + 1,
                    "kind",
                    ReportKind.INTERIM_OPTIONAL,
                    "from",
                    schedule.realisation().start(),
                    "to",
                    "date arrêtée",
                    "due",
                    "à la demande du bénéficiaire"));
        }
        return reports;
    }

    private static List<Map<String, Object>> evidence(FinancingPlan plan) {
        return Stream.of(CostCategory.values())
                .filter(category -> plan.totalOf(category).isPositive())
                .map(category -> Map.<String, Object>of(
                        "category", category, "documents", FRENCH.label("Evidence", category.name())))
                .toList();
    }

    /** What the agreement takes over from the application. */
    static Map<String, Object> project(FundingApplication application) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "operation",
                Map.of(
                        "title",
                        application.title(),
                        "summary",
                        application.answer(SectionField.PUBLIC_SUMMARY),
                        "place",
                        application.answer(SectionField.TERRITORY),
                        "activities",
                        application.activities().stream()
                                .map(AgreementText::activity)
                                .toList()));
        int planned = application.forecasts().stream()
                .mapToInt(ParticipantForecast::total)
                .sum();
        if (application.says(SectionField.WITH_PARTICIPANTS)) {
            model.put(
                    "participants",
                    Map.of("planned", planned, "evidence", application.answer(SectionField.ELIGIBILITY_EVIDENCE)));
        }
        String scheme = application.answer(SectionField.AID_SCHEME);
        model.put("stateAid", FRENCH.say(scheme.isEmpty() ? AidScheme.NONE : AidScheme.valueOf(scheme)));
        model.put("publicity", lines(application.answer(SectionField.COMMUNICATION_PLAN)));
        return model;
    }

    private static Map<String, Object> activity(Activity activity) {
        return Map.of(
                "title", activity.title(),
                "objectives", activity.objectives(),
                "content", activity.content(),
                "audience", activity.audience(),
                "schedule", activity.calendar(),
                "deliverables", lines(activity.deliverables() + "\n" + activity.evidence()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The dated figures that the text quotes. */
    static Map<String, Object> figures(ApplicableLaw law, FinancingPlan plan) {
        return Map.ofEntries(
                Map.entry("interimCapRate", law.rate("interim.cap.rate")),
                Map.entry("finalReportMonths", law.integer("report.final.months")),
                Map.entry("paymentDelayDays", law.integer("payment.delay")),
                Map.entry("freeShiftRate", law.rate("free.shift.rate")),
                Map.entry("rebuttalDays", law.integer("rebuttal.days")),
                Map.entry("publicityPenaltyRate", law.rate("publicity.penalty.max")),
                Map.entry("retentionYears", law.integer("retention.cpr")),
                Map.entry("participantAlertRate", law.rate("participant.incomplete.alert")),
                Map.entry("signatureHours", law.integer("signature.delay")),
                Map.entry("posterRequired", !plan.totalEligibleCost().isGreaterThan(law.money("plaque.esf"))));
    }

    /** The two signatures, given or awaited, with the honest name of their level. */
    static List<Map<String, Object>> signatories(Optional<SignatureRound> round, Party beneficiary, Party body) {
        return List.of(
                signature("le bénéficiaire", beneficiary, round, SigningSide.BENEFICIARY),
                signature("l’organisme intermédiaire", body, round, SigningSide.BODY));
    }

    private static Map<String, Object> signature(
            String side, Party party, Optional<SignatureRound> round, SigningSide signing) {
        Optional<Signature> given = round.flatMap(open -> open.signatureOf(signing));
        Map<String, Object> signature = new HashMap<>();
        signature.put("for", side);
        signature.put(
                "name",
                given.map(Signature::signatoryName)
                        .orElse(party.representative().name()));
        signature.put("function", party.representative().function());
        given.ifPresent(signed -> {
            signature.put("signedAt", signed.at());
            signature.put(
                    "level",
                    FRENCH.label("SignatureProof", round.orElseThrow().level().name()));
        });
        return signature;
    }
}
