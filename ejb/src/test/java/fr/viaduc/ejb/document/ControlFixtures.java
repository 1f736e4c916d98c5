package fr.viaduc.ejb.document;

import static fr.viaduc.ejb.document.DocumentFixtures.AT;
import static fr.viaduc.ejb.document.DocumentFixtures.euros;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.check.CheckTopic;
import fr.viaduc.domain.check.ControlMethod;
import fr.viaduc.domain.check.DueStep;
import fr.viaduc.domain.check.RebuttalPosition;
import fr.viaduc.domain.check.RejectionReason;
import fr.viaduc.domain.check.TopicOutcome;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.payment.PaymentKind;
import fr.viaduc.domain.report.ReportKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Plausible models for the documents of a check, of a payment and of the closing. */
final class ControlFixtures {

    private ControlFixtures() {}

    static Map<String, Object> documentRequest() {
        var model = checked();
        model.put("wanted", "Feuille de temps de mai 2026, signée.\nPreuve de paiement de la facture 118.");
        model.put("lastDay", LocalDate.of(2027, 4, 27));
        return model;
    }

    static Map<String, Object> provisionalReport() {
        var model = concluded();
        model.put("rebuttalLastDay", LocalDate.of(2027, 6, 4));
        return model;
    }

    static Map<String, Object> finalReport() {
        var model = concluded();
        model.put(
                "answers",
                List.of(
                        List.of(
                                14,
                                "Salaire de mai 2026",
                                RebuttalPosition.CONTEST,
                                "La feuille est jointe.",
                                false,
                                "La signature du responsable manque.",
                                euros("0.00")),
                        List.of(15, "Loyer", RebuttalPosition.ACCEPT, "", true, "", euros("120.00"))));
        return model;
    }

    static Map<String, Object> certificate() {
        var model = concluded();
        model.put("signatory", Map.of("name", "Marc Delorme", "signedAt", AT));
        return model;
    }

    private static Map<String, Object> checked() {
        var model = DocumentFixtures.file();
        model.put("reportNumber", 1);
        model.put("reportKind", ReportKind.FINAL);
        model.put("periodStart", LocalDate.of(2026, 1, 1));
        model.put("periodEnd", LocalDate.of(2026, 12, 31));
        model.put("checkNumber", "202600123-C1");
        model.put("controller", "Inès Caron");
        model.put("validator", "Marc Delorme");
        return model;
    }

    private static Map<String, Object> concluded() {
        var model = checked();
        model.put("method", ControlMethod.EXHAUSTIVE);
        model.put("plan", "Toutes les pièces sont examinées.");
        model.put(
                "topics",
                Arrays.stream(CheckTopic.values())
                        .map(topic -> List.of(topic, TopicOutcome.COMPLIANT, "Rien à signaler."))
                        .toList());
        model.put(
                "categories",
                List.of(List.of(CostCategory.STAFF, euros("44271.73"), euros("42657.44"), euros("1614.29"))));
        model.put("flatRate", List.of(CostOption.T40, euros("17708.69"), euros("17062.97")));
        model.put("declared", euros("44271.73"));
        model.put("retained", euros("42657.44"));
        model.put("rejected", euros("1614.29"));
        model.put(
                "rejections",
                Arrays.stream(RejectionReason.values())
                        .map(reason -> List.of(14, "Salaire", euros("10.00"), euros("10.00"), reason, "Pièce absente."))
                        .toList());
        model.put(
                "resources", List.of(List.of("Département", euros("27500.00"), euros("27500.00"), euros("27500.00"))));
        model.put("trace", trace());
        model.put("due", euros("29860.20"));
        model.put("alreadyPaid", euros("19176.87"));
        model.put("toPay", euros("10683.33"));
        model.put("toRecover", euros("0.00"));
        model.put("finalReport", true);
        model.put("agreedCost", euros("127845.86"));
        model.put("agreedEsf", euros("63922.93"));
        model.put("publicityCorrection", euros("0.00"));
        model.put("publicityReason", "");
        return model;
    }

    private static List<Object> trace() {
        return Arrays.stream(DueStep.values())
                .<Object>map(step -> List.of(step, euros("29860.20")))
                .toList();
    }

    static Map<String, Object> paymentOrder() {
        var model = paid();
        model.put("mandate", "2027-418");
        model.put("earlier", euros("19176.87"));
        model.put("checkLabel", "202600123-C1");
        model.put(
                "hands", List.of(List.of("Liquidation", "Karim Hadj", AT), List.of("Validation", "Marc Delorme", AT)));
        return model;
    }

    static Map<String, Object> paymentNotice() {
        var model = paid();
        model.put("valueDate", LocalDate.of(2027, 6, 18));
        model.put("bankReference", "VIR-20270618-7741");
        return model;
    }

    private static Map<String, Object> paid() {
        var model = DocumentFixtures.file();
        model.put("paymentNumber", "202600123-P2");
        model.put("kind", PaymentKind.INTERIM);
        model.put("amount", euros("10683.33"));
        model.put(
                "account",
                Map.of(
                        "holder", "Association Tremplin Drac",
                        "iban", "FR76 3000 6000 0112 3456 7890 189",
                        "bic", "AGRIFRPP"));
        model.put("agreedEsf", euros("63922.93"));
        model.put("total", euros("29860.20"));
        return model;
    }

    static Map<String, Object> recoveryOrder() {
        var model = DocumentFixtures.file();
        model.put("undueNumber", "202600123-I1");
        model.put("orderNumber", "2028-77");
        model.put("amount", euros("6000.00"));
        model.put("lastDay", LocalDate.of(2028, 12, 1));
        model.put("grounds", "Le contrôle du bilan final retient 40 000 € de dépenses.");
        model.put("decision", "Les pièces demandées n'ont pas été produites.");
        model.put("decidedBy", "Claire Fontanel");
        model.put("decidedAt", AT);
        model.put("trace", trace());
        return model;
    }

    static Map<String, Object> closureLetter() {
        var model = DocumentFixtures.file();
        model.put("agreedCost", euros("127845.86"));
        model.put("retainedCost", euros("123500.00"));
        model.put("agreedEsf", euros("63922.93"));
        model.put("paid", euros("61750.00"));
        model.put(
                "payments",
                List.of(List.of("202600123-P2", PaymentKind.BALANCE, euros("10683.33"), LocalDate.of(2028, 10, 12))));
        model.put("lastPaymentOn", LocalDate.of(2028, 10, 12));
        model.put("keepUntil", LocalDate.of(2033, 12, 31));
        return model;
    }
}
