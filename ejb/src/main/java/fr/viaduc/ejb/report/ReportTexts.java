package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.report.DepositContext;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.PaymentClock;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the documents of a report say. */
@ApplicationScoped
public class ReportTexts {

    private final French french = new French();

    @Inject
    private Bodies bodies;

    @Inject
    private Organisations organisations;

    @Inject
    private ReportPapers papers;

    /** The values of the receipt. */
    Map<String, Object> receipt(
            ExecutionReport report,
            Operation operation,
            DepositContext context,
            int version,
            String dataHash,
            Act act) {
        Map<String, Object> model = common(report, operation, version, dataHash, act);
        PaymentClock clock = PaymentClock.of(act.day(), context.law(), List.of());
        model.put("payBy", clock.dueOn(act.day()));
        model.put("delay", clock.allowedDays());
        model.put("items", report.items().size());
        model.put("documents", evidence(report));
        return model;
    }

    /** The values of the sealed version. */
    Map<String, Object> snapshot(
            ExecutionReport report,
            Operation operation,
            DepositContext context,
            int version,
            String dataHash,
            Act act) {
        Map<String, Object> model = common(report, operation, version, dataHash, act);
        model.put("costOption", report.flatRate().option());
        model.put("entered", report.enteredAmount());
        model.put("flatRateAmount", report.flatRateAmount());
        model.put("categories", categories(report, context));
        model.put("items", items(report));
        model.put(
                "funding",
                report.funding().stream()
                        .map(f -> row(
                                f.funder(),
                                f.kind(),
                                f.received(),
                                f.receivedOn().orElse(null)))
                        .toList());
        model.put("participants", participants(context.participants()));
        model.put(
                "activities",
                report.activities().stream()
                        .map(a -> Map.of(
                                "activity", a.activity(),
                                "planned", a.planned(),
                                "realised", a.realised(),
                                "gap", a.gap(),
                                "deliverables", a.deliverables()))
                        .toList());
        model.put("narrative", narrative(report));
        return model;
    }

    private Map<String, Object> common(
            ExecutionReport report, Operation operation, int version, String dataHash, Act act) {
        Organisation carrier = organisations.get(operation.organisationId());
        Map<String, Object> model = new HashMap<>();
        model.put("bodyName", bodies.get(operation.bodyId()).name());
        model.put("operationNumber", operation.label());
        model.put("documentVersion", version);
        model.put("operation", Map.of("title", operation.title()));
        model.put(
                "carrier",
                Map.of(
                        "name", carrier.name(),
                        "siret", carrier.siret().toString(),
                        "address", carrier.address().map(Object::toString).orElse("")));
        model.put(
                "report",
                Map.of(
                        "number", report.number(),
                        "kind", french.say(report.kind()),
                        "from", report.period().start(),
                        "to", report.period().end()));
        model.put("depositedAt", act.at());
        model.put("signatory", act.actorName());
        model.put("declared", report.declared());
        model.put("claimed", report.claimed());
        model.put("dataHash", dataHash);
        return model;
    }

    private static List<List<Object>> categories(ExecutionReport report, DepositContext context) {
        List<List<Object>> rows = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            Money agreed = context.terms().agreed(category);
            Money now = report.totalOf(category);
            if (agreed.isPositive() || now.isPositive()) {
                Money before = context.declaredBefore().getOrDefault(category, Money.ZERO);
                rows.add(row(category, agreed, before, now, report.explanationOf(category)));
            }
        }
        return rows;
    }

    private static List<List<Object>> items(ExecutionReport report) {
        return report.items().stream()
                .map(item -> row(
                        item.position(),
                        item.category(),
                        item.label(),
                        item.document().supplier() + ", " + item.document().number(),
                        item.document().date(),
                        item.paidOn().orElse(null),
                        item.charged()))
                .toList();
    }

    private static List<List<Object>> participants(ParticipantSummary summary) {
        return List.of(
                row("Participants entrés depuis le début", summary.total()),
                row("dont dossiers complets", summary.complete()),
                row("Femmes", summary.women()),
                row("Hommes", summary.men()),
                row("Non binaires", summary.nonBinary()),
                row("Demandeurs d’emploi à l’entrée", summary.unemployed()),
                row("Inactifs à l’entrée", summary.inactive()),
                row("En emploi à l’entrée", summary.employed()),
                row("Sortis", summary.left()),
                row("En emploi à la sortie", summary.working()),
                row("En formation à la sortie", summary.newlyTraining()),
                row("Ayant obtenu une qualification", summary.qualified()),
                row("En recherche d’emploi à la sortie", summary.searching()));
    }

    private static List<Map<String, Object>> narrative(ExecutionReport report) {
        return List.of(
                Map.of(
                        "label",
                        "Calendrier, difficultés, partenaires",
                        "text",
                        report.narrative().difficulties()),
                Map.of(
                        "label",
                        "Principes horizontaux",
                        "text",
                        report.narrative().principles()),
                Map.of("label", "Publicité", "text", report.narrative().publicity()),
                Map.of("label", "Page internet", "text", report.narrative().publicityUrl()),
                Map.of(
                        "label",
                        "Pièces tenues à disposition",
                        "text",
                        report.narrative().recordsHeld()));
    }

    private List<List<Object>> evidence(ExecutionReport report) {
        return papers.of(report).values().stream()
                .map((Document document) -> row(document.fileName(), document.sha256()))
                .toList();
    }

    private static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell);
        }
        return row;
    }
}
