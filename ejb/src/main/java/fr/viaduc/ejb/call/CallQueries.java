package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.programme.SpecificObjective;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading calls for projects. The database shows drafts only to the body that writes them. */
@Stateless
public class CallQueries {

    private static final int SHOWN_ON_FIRST_PAGE = 6;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Documents documents;

    @Inject
    private PortalClock clock;

    @Inject
    private CallTerritoryQueries territories;

    /**
     * The sheet of a call.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    @PermitAll
    public CallSheet sheet(UUID id) {
        return Optional.ofNullable(id)
                .map(key -> entityManager.find(CallForProjects.class, key))
                .map(this::sheet)
                .orElseThrow(NotFound::new);
    }

    /** The calls that accept applications now, of all bodies, the first to close first: those of the first page. */
    @PermitAll
    public List<OpenCall> closingNext() {
        return entityManager
                .createQuery(
                        "SELECT NEW fr.viaduc.ejb.call.OpenCall(c.id, c.title, b.name, c.closesAt)"
                                + " FROM CallForProjects c, IntermediateBody b WHERE b.id = c.bodyId"
                                + " AND c.status = fr.viaduc.domain.call.CallStatus.PUBLISHED"
                                + " AND c.opensAt <= :now AND c.closesAt > :now ORDER BY c.closesAt, c.reference",
                        OpenCall.class)
                .setParameter("now", clock.instant())
                .setMaxResults(SHOWN_ON_FIRST_PAGE)
                .getResultList();
    }

    /**
     * A call that anybody may read, whoever asks.
     *
     * @param idOrReference its identity, or its reference when only one body uses it for a published call
     * @throws NotFound when there is no such published call
     * @throws RuleViolation {@code call.reference.shared} when several bodies use the reference
     */
    @PermitAll
    public CallSheet published(String idOrReference) {
        List<CallForProjects> found = named(idOrReference).stream()
                .filter(call -> call.status().isPublic())
                .toList();
        if (found.size() > 1) {
            throw new RuleViolation("call.reference.shared", idOrReference);
        }
        return found.stream().findFirst().map(this::sheet).orElseThrow(NotFound::new);
    }

    private List<CallForProjects> named(String idOrReference) {
        if (idOrReference.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
            return Optional.ofNullable(entityManager.find(CallForProjects.class, UUID.fromString(idOrReference)))
                    .stream()
                    .toList();
        }
        return entityManager
                .createQuery("SELECT c FROM CallForProjects c WHERE c.reference = :reference", CallForProjects.class)
                .setParameter("reference", idOrReference)
                .getResultList();
    }

    private CallSheet sheet(CallForProjects call) {
        Optional<SpecificObjective> objective = Optional.ofNullable(call.specificObjectiveId())
                .map(key -> entityManager.find(SpecificObjective.class, key));
        return new CallSheet(
                call.id(),
                call.version(),
                bodyName(call.bodyId()),
                objective.map(SpecificObjective::priorityCode).orElse(""),
                objective.map(SpecificObjective::code).orElse(""),
                objective.map(SpecificObjective::title).orElse(""),
                call.status(),
                call.textVersion(),
                call.deliberation(),
                call.opensAt(),
                call.closesAt(),
                call.isOpenAt(clock.instant()),
                call.territoryId() == null ? null : territories.of(call.id()),
                call.draft(),
                documents.of(call.id()).stream()
                        .map(document -> new CallSheet.CallDocument(document.id(), document.fileName(), document.at()))
                        .toList());
    }

    private String bodyName(UUID bodyId) {
        return (String) entityManager
                .createNativeQuery("SELECT name FROM intermediate_body WHERE id = CAST(?1 AS uuid)")
                .setParameter(1, bodyId.toString())
                .getSingleResult();
    }
}
