package fr.viaduc.ejb.visit;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reading visits. */
@Stateless
public class VisitQueries {

    private static final Set<VisitStatus> HELD_BACK = EnumSet.of(
            VisitStatus.PLANNED, VisitStatus.ANNOUNCED, VisitStatus.CARRIED_OUT, VisitStatus.PROVISIONAL_REPORT);

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private AgreedOperations agreements;

    @Inject
    private Visits visits;

    @Inject
    private Documents documents;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    /** The sheet of a visit, for the intermediate body. */
    @RolesAllowed({
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.GRANT_MANAGER,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public VisitSheet sheet(UUID visitId) {
        OnSiteVisit visit = visits.get(visitId);
        if (caller.holds(Role.CONTROLLER) || caller.holds(Role.VALIDATOR)) {
            conflicts.requireNone(visit.operationId());
        }
        return sheet(visit, true);
    }

    /** The operation of a visit. */
    @RolesAllowed({
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.GRANT_MANAGER,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public UUID operationOf(UUID visitId) {
        return visits.get(visitId).operationId();
    }

    /** Whether the person has to declare first that she has no conflict of interests in the operation. */
    @RolesAllowed({
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.GRANT_MANAGER,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public boolean isDeclarationMissing(UUID operationId) {
        boolean acts = caller.holds(Role.CONTROLLER) || caller.holds(Role.VALIDATOR);
        return acts && conflicts.declared(operationId, caller.userId()).isEmpty();
    }

    /**
     * The sheet of a visit, for its carrier: what was found shows with the provisional report, and again once the final
     * report is validated.
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public VisitSheet carrierSheet(UUID visitId) {
        OnSiteVisit visit = visits.get(visitId);
        boolean sent = !HELD_BACK.contains(visit.status());
        boolean awaitsValidation = visit.isConcluded() && !visit.status().isFinal();
        return sheet(visit, sent && !awaitsValidation);
    }

    /** The notes of a visit, to be written on the spot. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public VisitNotes notes(UUID visitId) {
        OnSiteVisit visit = visits.get(visitId);
        conflicts.requireNone(visit.operationId());
        return VisitNotes.of(visit);
    }

    /** The conclusion of a visit, to be written. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public ConclusionNote conclusion(UUID visitId) {
        OnSiteVisit visit = visits.get(visitId);
        conflicts.requireNone(visit.operationId());
        return ConclusionNote.of(visit);
    }

    /** The lines of the agreed plan of an operation, by their origin. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public Map<UUID, String> planLines(UUID operationId) {
        return agreements.planLines(operationId);
    }

    private VisitSheet sheet(OnSiteVisit visit, boolean open) {
        Operation operation = operations.get(visit.operationId());
        boolean names = visit.measures().stream()
                .anyMatch(m -> m.scope().filter(s -> s.planLineId() != null).isPresent());
        return VisitSheet.of(
                visit,
                operation.title(),
                organisations.get(operation.organisationId()).name(),
                open,
                names && open ? planLines(operation.id()) : Map.of(),
                documents(visit, open));
    }

    private List<VisitSheet.VisitDocument> documents(OnSiteVisit visit, boolean open) {
        return documents.of(visit.id()).stream()
                .filter(document -> document.kind() != DocumentKind.PHOTO)
                .filter(document -> open || document.kind() == DocumentKind.GENERATED)
                .map(document -> new VisitSheet.VisitDocument(document.id(), document.fileName(), document.at()))
                .toList();
    }
}
