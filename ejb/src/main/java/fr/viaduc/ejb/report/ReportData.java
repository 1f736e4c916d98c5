package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.report.ActivityAccount;
import fr.viaduc.domain.report.DepositContext;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.report.ReceivedFunding;
import fr.viaduc.domain.report.StaffCost;
import fr.viaduc.domain.shared.Act;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** The data of a deposited version, for machines: all that the carrier declared, on the day of the deposit. */
final class ReportData {

    private ReportData() {}

    static byte[] of(
            ExecutionReport report,
            DepositContext context,
            Operation operation,
            int version,
            Act act,
            Map<UUID, Document> papers) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("operation", operation.label())
                .add("report", report.number())
                .add("kind", report.kind().name())
                .add("version", version)
                .add("periodStart", report.period().start().toString())
                .add("periodEnd", report.period().end().toString())
                .add("depositedAt", act.at().toString())
                .add("signatory", act.actorName())
                .add("agreementVersion", context.terms().agreementId().toString())
                .add("costOption", report.flatRate().option().name())
                .add("flatRate", report.flatRate().rate().toString())
                .add("declared", report.declared().toString())
                .add("flatRateAmount", report.flatRateAmount().toString())
                .add("claimedEsf", report.claimed().toString())
                .add("categories", categories(report, context))
                .add("items", items(report, papers))
                .add("funding", funding(report, papers))
                .add("participants", participants(context.participants()))
                .add("activities", activities(report))
                .add("narrative", narrative(report))
                .add("documents", documents(report, papers));
        return data.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonArrayBuilder categories(ExecutionReport report, DepositContext context) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (CostCategory category : CostCategory.values()) {
            rows.add(Json.createObjectBuilder()
                    .add("category", category.name())
                    .add("agreed", context.terms().agreed(category).toString())
                    .add("declared", report.totalOf(category).toString())
                    .add("comment", report.explanationOf(category)));
        }
        return rows;
    }

    private static JsonArrayBuilder items(ExecutionReport report, Map<UUID, Document> papers) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        report.items().forEach(item -> rows.add(item(item, papers)));
        return rows;
    }

    private static JsonObjectBuilder item(ExpenditureItem item, Map<UUID, Document> papers) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("id", item.id().toString())
                .add("position", item.position())
                .add("category", item.category().name())
                .add("activity", item.activity())
                .add("label", item.label())
                .add("supplier", item.document().supplier())
                .add(
                        "supplierSiren",
                        item.document().supplierSiren().map(Object::toString).orElse(""))
                .add("documentNumber", item.document().number())
                .add("accountingNumber", item.document().accountingNumber())
                .add("documentDate", item.document().date().toString())
                .add("beforeTax", item.document().beforeTax().toString())
                .add("vat", item.document().vat().toString())
                .add("vatEligible", item.document().isVatEligible())
                .add("charged", item.charged().toString())
                .add("allocationKey", item.key())
                .add("paidOn", item.paidOn().map(Object::toString).orElse(""))
                .add("paymentMethod", name(item.disbursement().method()))
                .add("paymentProof", name(item.disbursement().proof()))
                .add("procurement", item.procurement())
                .add("comment", item.comment())
                .add("hash", item.hash());
        item.planLineId().ifPresent(line -> row.add("planLine", line.toString()));
        item.staff().ifPresent(staff -> row.add("staff", staff(staff)));
        JsonArrayBuilder evidence = Json.createArrayBuilder();
        item.evidence()
                .forEach(proof -> evidence.add(paper(papers.get(proof.documentId()))
                        .add("kind", proof.kind().name())));
        return row.add("evidence", evidence);
    }

    private static JsonObjectBuilder staff(StaffCost cost) {
        return Json.createObjectBuilder()
                .add("employee", cost.employee())
                .add("payrollNumber", cost.payrollNumber())
                .add("function", cost.function())
                .add("contract", cost.contract())
                .add("mode", cost.mode().name())
                .add("month", cost.month().toString())
                .add("grossWage", cost.grossWage().toString())
                .add("contributions", cost.contributions().toString())
                .add("deductions", cost.deductions().toString())
                .add("workedHours", text(cost.workedHours()))
                .add("operationHours", text(cost.operationHours()))
                .add("share", cost.share().toString());
    }

    private static JsonArrayBuilder funding(ExecutionReport report, Map<UUID, Document> papers) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (ReceivedFunding funding : report.funding()) {
            rows.add(Json.createObjectBuilder()
                    .add("funder", funding.funder())
                    .add("kind", funding.kind().name())
                    .add("received", funding.received().toString())
                    .add(
                            "receivedOn",
                            funding.receivedOn().map(Object::toString).orElse(""))
                    .add("agreed", !funding.isNew())
                    .add("allocationKey", funding.key())
                    .add(
                            "attestation",
                            funding.documentId()
                                    .map(id -> paper(papers.get(id)))
                                    .orElseGet(Json::createObjectBuilder)));
        }
        return rows;
    }

    private static JsonObjectBuilder participants(ParticipantSummary summary) {
        return Json.createObjectBuilder()
                .add("until", summary.until().toString())
                .add("total", summary.total())
                .add("complete", summary.complete())
                .add("F", summary.women())
                .add("M", summary.men())
                .add("N", summary.nonBinary())
                .add("unemployed", summary.unemployed())
                .add("inactive", summary.inactive())
                .add("employed", summary.employed())
                .add("left", summary.left())
                .add("searching", summary.searching())
                .add("newlyTraining", summary.newlyTraining())
                .add("qualified", summary.qualified())
                .add("working", summary.working());
    }

    private static JsonArrayBuilder activities(ExecutionReport report) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (ActivityAccount account : report.activities()) {
            rows.add(Json.createObjectBuilder()
                    .add("activity", account.activity())
                    .add("planned", account.planned())
                    .add("realised", account.realised())
                    .add("gap", account.gap())
                    .add("deliverables", account.deliverables()));
        }
        return rows;
    }

    private static JsonObjectBuilder narrative(ExecutionReport report) {
        return Json.createObjectBuilder()
                .add("difficulties", report.narrative().difficulties())
                .add("principles", report.narrative().principles())
                .add("publicity", report.narrative().publicity())
                .add("publicityUrl", report.narrative().publicityUrl())
                .add("recordsHeld", report.narrative().recordsHeld());
    }

    private static JsonArrayBuilder documents(ExecutionReport report, Map<UUID, Document> papers) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        report.documents().forEach(id -> rows.add(paper(papers.get(id))));
        return rows;
    }

    private static JsonObjectBuilder paper(Document document) {
        return Json.createObjectBuilder()
                .add("document", document.id().toString())
                .add("fileName", document.fileName())
                .add("sha256", document.sha256());
    }

    private static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
