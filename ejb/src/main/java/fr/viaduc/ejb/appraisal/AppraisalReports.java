package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.PlanComparison;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.AutomaticFinding;
import fr.viaduc.domain.appraisal.FindingLevel;
import fr.viaduc.domain.appraisal.PlanProposal;
import fr.viaduc.domain.appraisal.SectionFinding;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Party;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the report of a validated appraisal (rapport d'instruction). */
@ApplicationScoped
public class AppraisalReports {

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private PlanProposals proposals;

    @Inject
    private Applications applications;

    @Inject
    private Organisations organisations;

    @Inject
    private Calls calls;

    @Inject
    private Bodies bodies;

    /** Writes the report and files it with the appraisal, for the body alone. */
    public Document write(Appraisal appraisal, Operation operation, Act act) {
        FundingApplication application = applications.get(appraisal.applicationId());
        CallForProjects call = calls.get(operation.callId());
        Map<String, Object> model = new HashMap<>(content(appraisal));
        model.put("bodyName", bodies.get(appraisal.bodyId()).name());
        model.put("carrier", Party.carrier(organisations.get(operation.organisationId()), application));
        model.put(
                "operation",
                Map.of(
                        "title",
                        operation.title(),
                        "period",
                        application.period().orElseThrow()));
        model.put("call", Map.of("reference", call.reference(), "title", call.title()));
        model.put("depositedAt", application.firstDepositedAt().orElseThrow());
        model.put("validator", Map.of("name", act.actorName(), "at", act.at()));
        proposals
                .latest(appraisal.id())
                .filter(proposal -> proposal.covers(appraisal.retainedPlan()))
                .ifPresent(proposal -> model.put("acceptance", acceptance(proposal)));
        return documents.produce(
                DocumentTemplate.APPRAISAL_REPORT, model, Filing.with(appraisal).internal(), act);
    }

    private static Map<String, Object> acceptance(PlanProposal proposal) {
        return Map.of(
                "by",
                proposal.answeredBy().orElseThrow(),
                "at",
                proposal.answeredAt().orElseThrow());
    }

    /** What the appraisal itself says, in the words of the model text. */
    static Map<String, Object> content(Appraisal appraisal) {
        var opinion = appraisal.opinion().orElseThrow();
        var conditions = appraisal.conditions().orElseThrow();
        PlanComparison plans = appraisal.comparison();
        return Map.of(
                "operationNumber",
                appraisal.label(),
                "documentVersion",
                appraisal.revision(),
                "openedBy",
                appraisal.appraiserName(),
                "requested",
                totals(appraisal.requestedPlan()),
                "retained",
                totals(appraisal.retainedPlan()),
                "sections",
                appraisal.sections().stream()
                        .map(section -> section(appraisal, section))
                        .toList(),
                "costs",
                changes(plans.costs()),
                "resources",
                changes(plans.resources()),
                "opinion",
                Map.of(
                        "value", opinion.value(),
                        "grounds", opinion.grounds(),
                        "reservations", opinion.reservations()),
                "conditions",
                Map.of(
                        "reports", conditions.numberOfReports(),
                        "advance", conditions.advanceGranted(),
                        "extrapolation", conditions.extrapolationClause(),
                        "others", conditions.others()));
    }

    private static Map<String, Object> totals(FinancingPlan plan) {
        return Map.of("totalCost", plan.totalEligibleCost(), "esf", plan.esfAmount(), "rate", plan.coFinancingRate());
    }

    private static Map<String, Object> section(Appraisal appraisal, SectionFinding section) {
        return Map.of(
                "number",
                section.section().number(),
                "title",
                section.section(),
                "automatic",
                appraisal.automaticFindings(section.section()).stream()
                        .map(AppraisalReports::automatic)
                        .toList(),
                "finding",
                section.finding(),
                "conclusion",
                section.conclusion().orElseThrow(),
                "modification",
                section.modification());
    }

    private static Map<String, Object> automatic(AutomaticFinding found) {
        return Map.of(
                "label", found.check(),
                "measured", found.measured(),
                "comparedWith", found.comparedWith(),
                "attention", found.level() == FindingLevel.ATTENTION);
    }

    private static List<Map<String, Object>> changes(List<PlanComparison.LineComparison> lines) {
        return lines.stream()
                .filter(line -> line.change() != PlanComparison.Change.KEPT)
                .map(line -> Map.<String, Object>of(
                        "label", line.label(),
                        "year", Integer.toString(line.year()),
                        "before", line.before(),
                        "after", line.after(),
                        "reason", line.reason()))
                .toList();
    }
}
