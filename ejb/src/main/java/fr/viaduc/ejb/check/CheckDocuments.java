package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.check.AmountDue;
import fr.viaduc.domain.check.DocumentRequest;
import fr.viaduc.domain.check.Finding;
import fr.viaduc.domain.check.FindingSheet;
import fr.viaduc.domain.check.FindingStage;
import fr.viaduc.domain.check.RebuttalAnswer;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.organisation.PostalAddress;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.report.ExecutionReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents that a check produces, filled from what it holds. */
@ApplicationScoped
public class CheckDocuments {

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private ExecutionReports reports;

    @Inject
    private Bodies bodies;

    @Inject
    private GeneratingDocuments documents;

    /** Reads what the documents need, to be asked before the act. */
    CheckFacts factsOf(ServiceFactCheck check) {
        return new CheckFacts(
                operations.get(check.operationId()),
                organisations.get(check.organisationId()),
                reports.get(check.reportId()),
                bodies.get(check.bodyId()).name());
    }

    /** Demande de pièces. */
    Document request(ServiceFactCheck check, CheckFacts facts, Act act) {
        DocumentRequest request = check.requests().get(check.requests().size() - 1);
        Map<String, Object> model = base(check, facts);
        model.put("wanted", request.wanted());
        model.put("lastDay", request.lastDay());
        model.put("reminded", request.isReminded());
        return produce(DocumentTemplate.CHECK_DOCUMENT_REQUEST, model, check, act);
    }

    /** Rapport provisoire, with the conclusions on which the carrier is heard. */
    Document provisional(ServiceFactCheck check, CheckFacts facts, Act act) {
        Map<String, Object> model = conclusions(check, facts, FindingStage.PROVISIONAL);
        model.put("rebuttalLastDay", check.rebuttal().orElseThrow().lastDay());
        return produce(DocumentTemplate.PROVISIONAL_CHECK_REPORT, model, check, act);
    }

    /** Rapport définitif, with the answers and the final amounts. */
    Document definitive(ServiceFactCheck check, CheckFacts facts, Act act) {
        Map<String, Object> model = conclusions(check, facts, FindingStage.FINAL);
        model.put("answers", answers(check));
        return produce(DocumentTemplate.FINAL_CHECK_REPORT, model, check, act);
    }

    /** Certificat de service fait, on which the payment rests. */
    Document certificate(ServiceFactCheck check, CheckFacts facts, Act act) {
        Map<String, Object> model = conclusions(check, facts, FindingStage.FINAL);
        model.put("signatory", Map.of("name", act.actorName(), "signedAt", act.at()));
        return produce(DocumentTemplate.SERVICE_FACT_CERTIFICATE, model, check, act);
    }

    private Document produce(DocumentTemplate template, Map<String, Object> model, ServiceFactCheck check, Act act) {
        return documents.produce(template, model, Filing.with(check), act);
    }

    private static Map<String, Object> base(ServiceFactCheck check, CheckFacts facts) {
        Map<String, Object> model = new HashMap<>();
        model.put("operationNumber", facts.operation().label());
        model.put("operation", Map.of("title", facts.operation().title()));
        model.put("bodyName", facts.bodyName());
        model.put("checkNumber", check.label());
        model.put(
                "carrier",
                Map.of(
                        "name", facts.carrier().name(),
                        "siret", facts.carrier().siret().toString(),
                        "address",
                                facts.carrier()
                                        .address()
                                        .map(PostalAddress::toString)
                                        .orElse("")));
        model.put("reportNumber", facts.report().number());
        model.put("reportKind", facts.report().kind());
        model.put("periodStart", facts.report().period().start());
        model.put("periodEnd", facts.report().period().end());
        model.put("controller", check.controllerName());
        check.validatorName().ifPresent(name -> model.put("validator", name));
        return model;
    }

    private static Map<String, Object> conclusions(ServiceFactCheck check, CheckFacts facts, FindingStage stage) {
        FindingSheet sheet = stage == FindingStage.FINAL ? check.finalSheet() : check.provisional();
        AmountDue due = check.toldAt(stage).orElseThrow();
        Map<String, Object> model = base(check, facts);
        model.put("plan", check.plan().orElseThrow().justification());
        model.put("method", check.plan().orElseThrow().method());
        model.put(
                "topics",
                check.topics().stream()
                        .map(topic -> row(topic.topic(), topic.outcome(), topic.explanation()))
                        .toList());
        model.put("categories", categories(sheet));
        model.put(
                "flatRate",
                row(
                        check.terms().flatRate().option(),
                        sheet.declaredFlatRate(check.terms().flatRate()),
                        sheet.retainedFlatRate(check.terms().flatRate())));
        model.put("declared", sheet.declared());
        model.put("retained", sheet.retained());
        model.put("rejected", sheet.rejected());
        model.put(
                "rejections",
                sheet.rejections().stream().map(CheckDocuments::rejection).toList());
        model.put(
                "resources",
                check.resources().stream()
                        .map(resource -> row(
                                resource.funder(),
                                resource.agreed(),
                                resource.declared(),
                                resource.coFunding().counted()))
                        .toList());
        model.put(
                "trace",
                due.trace().stream()
                        .map(line -> row(line.step(), line.amount()))
                        .toList());
        model.put("due", due.due());
        model.put("alreadyPaid", due.alreadyPaid());
        model.put("toPay", due.toPay());
        model.put("toRecover", due.toRecover());
        model.put("finalReport", check.isFinalReport());
        model.put("agreedCost", check.terms().eligibleCost());
        model.put("agreedEsf", check.terms().esfAmount());
        model.put("publicityCorrection", check.publicityCorrection());
        model.put("publicityReason", check.publicityReason());
        return model;
    }

    private static List<List<Object>> categories(FindingSheet sheet) {
        Map<CostCategory, Money> declared = sheet.declaredByCategory();
        Map<CostCategory, Money> retained = sheet.retainedByCategory();
        return declared.keySet().stream()
                .map(category -> row(
                        category,
                        declared.get(category),
                        retained.get(category),
                        declared.get(category).minus(retained.get(category))))
                .toList();
    }

    private static List<Object> rejection(Finding finding) {
        return row(
                finding.position(),
                finding.label(),
                finding.declared(),
                finding.rejected(),
                finding.reason().orElseThrow(),
                finding.explanation());
    }

    private static List<List<Object>> answers(ServiceFactCheck check) {
        return check.rebuttal()
                .map(period -> period.answers().stream()
                        .map(answer -> answer(check, answer))
                        .toList())
                .orElseGet(List::of);
    }

    private static List<Object> answer(ServiceFactCheck check, RebuttalAnswer answer) {
        Optional<Finding> finding = check.finalSheet().findings().stream()
                .filter(known -> known.itemId().equals(answer.itemId()))
                .findFirst();
        return row(
                finding.map(Finding::position).orElse(0),
                finding.map(Finding::label).orElse(""),
                answer.position(),
                answer.text(),
                answer.isTacit(),
                answer.reply().orElse(""),
                finding.map(Finding::retained).orElse(Money.ZERO));
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }
}
