package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.ChangeRequestKind;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.SubmissionDossier;
import fr.viaduc.domain.appraisal.AdmissibilityFact;
import fr.viaduc.domain.appraisal.AdmissibilityFacts;
import fr.viaduc.domain.appraisal.AdmissibilityFinding;
import fr.viaduc.domain.appraisal.AdmissibilityReview;
import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Dossiers;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.application.RequestSheet;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading reviews of admissibility. */
@Stateless
public class AdmissibilityQueries {

    @Inject
    private AdmissibilityReviews reviews;

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Bodies bodies;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private PortalClock clock;

    @Inject
    private Caller caller;

    /** The review of a file, begun or not. */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.CONTROLLER,
        Role.Names.AUTHORITY_READER,
        Role.Names.AUDITOR
    })
    public AdmissibilitySheet sheet(UUID operationId) {
        Instant now = clock.instant();
        Operation operation = operations.get(operationId);
        FundingApplication application = applications.ofOperation(operationId);
        SubmissionDossier dossier = dossiers.of(application, now);
        List<AdmissibilityFact> facts =
                AdmissibilityFacts.of(application, dossier, reviews.hasOtherApplication(operationId), now);
        Optional<AdmissibilityReview> review = reviews.findOfOperation(operationId);
        return new AdmissibilitySheet(
                operationId,
                operation.label(),
                operation.title(),
                dossier.organisation().name(),
                isDeclared(operationId),
                application.status(),
                review.map(AdmissibilityReview::status).orElse(null),
                review.map(AdmissibilityReview::version).orElse(0),
                review.map(r -> items(r, facts)).orElseGet(List::of),
                review.filter(r -> r.authors().contains(caller.userId())).isPresent(),
                review.flatMap(AdmissibilityReview::proposedOutcome).orElse(null),
                review.flatMap(AdmissibilityReview::proposedByName).orElse(""),
                review.map(AdmissibilityReview::reasons).orElse(""),
                review.flatMap(AdmissibilityReview::validatedAt).orElse(null),
                review.flatMap(AdmissibilityReview::validatorName).orElse(""),
                dossier.internal(),
                operation.carryingUnitId().orElse(null),
                dossier.internal() ? units(operation.bodyId()) : List.of(),
                completion(application, now),
                dossier.law().integer("completion.days"));
    }

    private boolean isDeclared(UUID operationId) {
        return conflicts
                .declared(operationId, caller.userId())
                .filter(declaration -> !declaration.conflict())
                .isPresent();
    }

    private static List<AdmissibilitySheet.Item> items(AdmissibilityReview review, List<AdmissibilityFact> facts) {
        return review.findings().stream().map(finding -> item(finding, facts)).toList();
    }

    private static AdmissibilitySheet.Item item(AdmissibilityFinding finding, List<AdmissibilityFact> facts) {
        return new AdmissibilitySheet.Item(
                finding.item(),
                finding.answer().orElse(null),
                finding.comment(),
                facts.get(finding.item().ordinal()));
    }

    private List<AdmissibilitySheet.Unit> units(UUID bodyId) {
        return bodies.unitsOf(bodyId).stream()
                .filter(unit -> unit.status() == PreparationStatus.VALIDATED)
                .map(unit -> new AdmissibilitySheet.Unit(unit.id(), unit.label()))
                .toList();
    }

    private static RequestSheet completion(FundingApplication application, Instant now) {
        return application.changeRequests().stream()
                .filter(request -> request.kind() == ChangeRequestKind.COMPLETION)
                .findAny()
                .map(request -> RequestSheet.of(request, now))
                .orElse(null);
    }
}
