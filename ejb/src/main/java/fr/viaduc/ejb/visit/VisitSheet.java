package fr.viaduc.ejb.visit;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.visit.CheckpointFinding;
import fr.viaduc.domain.visit.MeasureKind;
import fr.viaduc.domain.visit.MeasureStatus;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.VisitConclusion;
import fr.viaduc.domain.visit.VisitMeasure;
import fr.viaduc.domain.visit.VisitObservation;
import fr.viaduc.domain.visit.VisitPhoto;
import fr.viaduc.domain.visit.VisitStatus;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A visit as a page shows it.
 *
 * @param id the visit
 * @param version the version shown
 * @param label such as « VSP 1 – 202600042 »
 * @param operationId the operation
 * @param operationTitle its title
 * @param carrierName the carrier
 * @param status where the visit stands
 * @param plannedOn planned day
 * @param plannedTime planned hour; null when none is set
 * @param sites where to go
 * @param announced whether the carrier is told beforehand
 * @param motive why this operation
 * @param controllers who visits
 * @param controllerId who leads the visit
 * @param observation what was noted on the spot
 * @param checkpoints the checklist, in its order
 * @param people who was met
 * @param photos photographs
 * @param conclusion null until the provisional report
 * @param findings what the conclusion rests on
 * @param measures what is asked for
 * @param rebuttalUntil last day of the answer; null before the rebuttal period
 * @param answer the carrier's answer
 * @param answeredAt when it came
 * @param answeredBy who gave it
 * @param reply what was replied
 * @param concluded whether the final conclusion waits for its validation
 * @param notifiedOn day on which the final report was notified
 * @param documents the documents of the visit
 */
public record VisitSheet(
        UUID id,
        int version,
        String label,
        UUID operationId,
        String operationTitle,
        String carrierName,
        VisitStatus status,
        LocalDate plannedOn,
        LocalTime plannedTime,
        String sites,
        boolean announced,
        String motive,
        String controllers,
        UUID controllerId,
        VisitObservation observation,
        List<CheckpointFinding> checkpoints,
        List<PersonNote> people,
        List<VisitPhoto> photos,
        VisitConclusion conclusion,
        String findings,
        List<Measure> measures,
        LocalDate rebuttalUntil,
        String answer,
        Instant answeredAt,
        String answeredBy,
        String reply,
        boolean concluded,
        LocalDate notifiedOn,
        List<VisitDocument> documents)
        implements Serializable {

    /**
     * A measure as a page shows it.
     *
     * @param category category left out; null when the exclusion names none
     * @param line line of the plan left out; empty when the exclusion names none
     */
    public record Measure(
            UUID id,
            MeasureKind kind,
            String description,
            LocalDate dueOn,
            CostCategory category,
            String line,
            LocalDate excludedFrom,
            LocalDate excludedTo,
            MeasureStatus status,
            String assessment)
            implements Serializable {

        static Measure of(VisitMeasure measure, Map<UUID, String> lines) {
            var scope = measure.scope();
            var period = scope.map(s -> s.period());
            return new Measure(
                    measure.id(),
                    measure.kind(),
                    measure.description(),
                    measure.dueOn().orElse(null),
                    scope.map(s -> s.category()).orElse(null),
                    scope.map(s -> s.planLineId()).map(lines::get).orElse(""),
                    period.map(p -> p.start()).orElse(null),
                    period.map(p -> p.end()).orElse(null),
                    measure.status(),
                    measure.assessment());
        }

        /** Whether the carrier still has something to do. */
        public boolean isAssessable() {
            return kind.isToBeLifted() && status != MeasureStatus.LIFTED;
        }
    }

    /** A document of the visit. */
    public record VisitDocument(UUID id, String fileName, Instant at) implements Serializable {}

    static VisitSheet of(
            OnSiteVisit v,
            String operationTitle,
            String carrierName,
            boolean open,
            Map<UUID, String> lines,
            List<VisitDocument> documents) {
        return new VisitSheet(
                v.id(),
                v.version(),
                v.label(),
                v.operationId(),
                operationTitle,
                carrierName,
                v.status(),
                v.plannedOn(),
                v.plannedTime().orElse(null),
                v.sites(),
                v.isAnnounced(),
                v.motive(),
                v.companions().isEmpty() ? v.controllerName() : v.controllerName() + ", " + v.companions(),
                v.controllerId(),
                v.observation(),
                open
                        ? v.checkpoints().stream()
                                .sorted(Comparator.comparing(CheckpointFinding::checkpoint))
                                .toList()
                        : List.of(),
                open
                        ? v.personsMet().stream()
                                .map(p -> new PersonNote(p.name(), p.function()))
                                .toList()
                        : List.of(),
                open ? v.photos() : List.of(),
                open ? v.conclusion().orElse(null) : null,
                open ? v.findings() : "",
                open ? v.measures().stream().map(m -> Measure.of(m, lines)).toList() : List.of(),
                v.rebuttal().until().orElse(null),
                v.rebuttal().answer(),
                v.rebuttal().answeredAt().orElse(null),
                v.rebuttal().answeredBy().orElse(null),
                v.status().isFinal() || !v.rebuttal().reply().isEmpty() && open
                        ? v.rebuttal().reply()
                        : "",
                v.isConcluded(),
                v.notifiedOn().orElse(null),
                documents);
    }
}
