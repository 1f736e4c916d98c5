package fr.viaduc.ejb.visit;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.visit.CheckpointFinding;
import fr.viaduc.domain.visit.MeasureKind;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.VisitMeasure;
import fr.viaduc.domain.visit.VisitObservation;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the documents of a visit say. */
@ApplicationScoped
public class VisitTexts {

    @Inject
    private Bodies bodies;

    @Inject
    private AgreedOperations agreements;

    @Inject
    private Organisations organisations;

    /** The values of the letter that announces a visit. */
    Map<String, Object> announcement(OnSiteVisit visit, Operation operation) {
        Map<String, Object> model = common(visit, operation);
        visit.plannedTime().ifPresent(time -> model.put("plannedTime", time));
        model.put("plannedOn", visit.plannedOn());
        return model;
    }

    /** The values of the report, provisional or final. */
    Map<String, Object> report(OnSiteVisit visit, Operation operation) {
        Map<String, Object> model = common(visit, operation);
        VisitObservation seen = visit.observation();
        model.put("provisional", !visit.status().isFinal());
        seen.visitedOn().ifPresent(day -> model.put("visitedOn", day));
        put(model, "startedAt", seen.startedAt());
        put(model, "endedAt", seen.endedAt());
        model.put("announced", visit.isAnnounced());
        model.put("motive", visit.motive());
        model.put("actionObserved", seen.actionObserved());
        model.put(
                "counts",
                List.of(
                        List.of("Participants présents", figure(seen.participantsPresent())),
                        List.of("Signatures sur la feuille d’émargement", figure(seen.participantsSigned())),
                        List.of("Intervenants présents", figure(seen.staffPresent())),
                        List.of("Intervenants prévus", figure(seen.staffPlanned()))));
        model.put(
                "people",
                visit.personsMet().stream()
                        .map(person -> List.of(person.name(), person.function()))
                        .toList());
        model.put("checkpoints", checkpoints(visit));
        model.put("photos", visit.photos().size());
        model.put("conclusion", visit.conclusion().orElseThrow());
        model.put("findings", visit.findings());
        model.put(
                "measures",
                visit.measures().stream()
                        .map(measure -> measure(measure, operation))
                        .toList());
        visit.rebuttal().until().ifPresent(until -> model.put("rebuttalUntil", until));
        model.put("answer", visit.rebuttal().answer());
        model.put("reply", visit.rebuttal().reply());
        visit.notifiedOn().ifPresent(day -> model.put("notifiedOn", day));
        return model;
    }

    private Map<String, Object> common(OnSiteVisit visit, Operation operation) {
        Organisation carrier = organisations.get(operation.organisationId());
        Map<String, Object> model = new HashMap<>();
        model.put("bodyName", bodies.get(operation.bodyId()).name());
        model.put("operationNumber", operation.label());
        model.put("documentVersion", visit.number());
        model.put("operation", Map.of("title", operation.title()));
        model.put(
                "carrier",
                Map.of(
                        "name",
                        carrier.name(),
                        "address",
                        carrier.address().map(Object::toString).orElse("")));
        model.put("sites", visit.sites());
        model.put("controllers", controllers(visit));
        return model;
    }

    private static String controllers(OnSiteVisit visit) {
        return visit.companions().isEmpty()
                ? visit.controllerName()
                : visit.controllerName() + ", " + visit.companions();
    }

    private static List<List<Object>> checkpoints(OnSiteVisit visit) {
        List<List<Object>> rows = new ArrayList<>();
        visit.checkpoints().stream()
                .sorted(java.util.Comparator.comparing(CheckpointFinding::checkpoint))
                .filter(finding -> finding.answer() != null)
                .forEach(finding -> rows.add(List.of(finding.checkpoint(), finding.answer(), finding.comment())));
        return rows;
    }

    private Map<String, Object> measure(VisitMeasure measure, Operation operation) {
        Map<String, Object> row = new HashMap<>();
        row.put("letter", measure.kind().letter());
        row.put("kind", measure.kind());
        row.put("description", measure.description());
        row.put("exclusion", measure.kind() == MeasureKind.EXCLUDE);
        measure.dueOn().ifPresent(day -> row.put("dueOn", day));
        measure.scope().ifPresent(scope -> {
            put(row, "category", scope.category());
            if (scope.planLineId() != null) {
                put(row, "planLine", agreements.planLines(operation.id()).get(scope.planLineId()));
            }
            if (scope.period() != null) {
                row.put("from", scope.period().start());
                row.put("to", scope.period().end());
            }
        });
        return row;
    }

    private static String figure(Integer count) {
        return count == null ? "non compté" : count.toString();
    }

    private static void put(Map<String, Object> model, String key, Object value) {
        if (value != null) {
            model.put(key, value);
        }
    }
}
