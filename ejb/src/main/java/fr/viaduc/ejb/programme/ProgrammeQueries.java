package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.BudgetLine;
import fr.viaduc.domain.programme.GlobalGrant;
import fr.viaduc.domain.programme.Programme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reading programmes and global grants. */
@Stateless
public class ProgrammeQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Programmes programmes;

    @Inject
    private GlobalGrants globalGrants;

    @Inject
    private BudgetLines budgetLines;

    /** Something to choose from a list. */
    public record Option(UUID id, String label) {

        /** Options from rows of an identity and a label. */
        static List<Option> of(List<?> rows) {
            return rows.stream()
                    .map(Object[].class::cast)
                    .map(row -> new Option(UUID.fromString(row[0].toString()), (String) row[1]))
                    .toList();
        }
    }

    /** The global grants of the body, by number. */
    @RolesAllowed({Role.Names.GRANT_MANAGER, Role.Names.VALIDATOR})
    public List<Option> globalGrants() {
        return options("SELECT id, number || ' — ' || title FROM global_grant ORDER BY number");
    }

    /** The specific objectives of the body's programmes, by priority and code. */
    @RolesAllowed({Role.Names.GRANT_MANAGER, Role.Names.VALIDATOR})
    public List<Option> objectives() {
        return options("SELECT o.id, o.priority_code || '.' || o.code || ' — ' || o.title FROM specific_objective o"
                + " JOIN programme p ON p.id = o.programme_id WHERE p.body_id = asking_body()"
                + " ORDER BY o.priority_code, o.code");
    }

    /** The programmes of the body that are validated, by code. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public List<Option> validatedProgrammes() {
        return options("SELECT id, code || ' — ' || title FROM programme WHERE status = 'VALIDATED'"
                + " AND body_id = asking_body() ORDER BY code");
    }

    /** The sheet of a programme. */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.ADMINISTRATOR,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public ProgrammeSheet programme(UUID id) {
        Programme programme = programmes.get(id);
        return new ProgrammeSheet(
                programme.id(),
                programme.version(),
                programme.label(),
                programme.title(),
                programme.period(),
                programme.status(),
                programme.objectives().stream()
                        .map(o -> new ProgrammeSheet.Objective(
                                o.id(), o.priorityCode(), o.priorityTitle(), o.code(), o.title(), o.schemes()))
                        .toList());
    }

    /** The sheet of a global grant. */
    @RolesAllowed({Role.Names.GRANT_MANAGER, Role.Names.VALIDATOR, Role.Names.AUDITOR, Role.Names.AUTHORITY_READER})
    public GlobalGrantSheet globalGrant(UUID id) {
        GlobalGrant grant = globalGrants.get(id);
        return new GlobalGrantSheet(
                grant.id(),
                grant.version(),
                grant.label(),
                grant.title(),
                grant.programmeId(),
                programmes.get(grant.programmeId()).label(),
                grant.firstYear(),
                grant.lastYear(),
                budgetLines.granted(grant.id()),
                grant.status());
    }

    /**
     * What a budget line holds.
     *
     * @throws fr.viaduc.ejb.shared.NotFound when it does not exist for the person who asks
     */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.SIGNATORY,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.ACCOUNTANT,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public BudgetLineSheet budgetLine(UUID id) {
        BudgetLine line = budgetLines.get(id);
        return new BudgetLineSheet(
                line.id(),
                globalGrants.get(line.globalGrantId()).label(),
                line.label(),
                line.year(),
                line.esfAmount(),
                line.reservedAmount(),
                line.committedAmount(),
                line.availableAmount());
    }

    private List<Option> options(String sql) {
        return Option.of(entityManager.createNativeQuery(sql).getResultList());
    }
}
