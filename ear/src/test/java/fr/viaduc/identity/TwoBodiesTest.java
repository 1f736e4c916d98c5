package fr.viaduc.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.document.AskedDatabase;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.Invitation;
import fr.viaduc.ejb.identity.ManagingUnits;
import fr.viaduc.ejb.identity.ManagingUsers;
import fr.viaduc.ejb.identity.UserQueries;
import fr.viaduc.ejb.programme.PreparingProgrammes;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InPortal
class TwoBodiesTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 2, 2, 9, 0);
    private static final String RENAMING =
            "UPDATE specific_objective SET title = 'Autre' WHERE programme_id = CAST(?1 AS uuid)";

    @Inject
    private Town town;

    @Inject
    private ManagingUsers users;

    @Inject
    private ManagingUnits units;

    @Inject
    private UserQueries queries;

    @Inject
    private PreparingProgrammes programmes;

    @Inject
    private ProgrammeQueries budget;

    @Inject
    private AskedDatabase database;

    @Test
    @DisplayName("R-ID-9 an administrator does not disable a person who also works for another body")
    void accountOfTwoBodiesIsNotDisabledByOne() throws Exception {
        CallerName here = town.open(DAY);
        CallerName there = town.open(DAY);
        Invitation invitation = invitation();
        UUID person = Acting.as(here, () -> users.invite(invitation));
        Acting.as(there, () -> users.invite(invitation));
        Acting.as(here, () -> {
            int seen = queries.sheet(person).version();
            assertEquals(
                    "user.works.elsewhere",
                    assertThrows(RuleViolation.class, () -> users.disable(person, seen, "Départ"))
                            .code());
            return null;
        });
    }

    @Test
    @DisplayName("R-ID-9 nobody is put in a unit of another body")
    void unitOfAnotherBodyIsRefused() throws Exception {
        CallerName here = town.open(DAY);
        CallerName there = town.open(DAY);
        Invitation invitation = invitation();
        invitation.setUnitId(Acting.as(there, () -> units.open("Service", null)));
        Acting.as(here, () -> {
            assertThrows(NotFound.class, () -> users.invite(invitation));
            return null;
        });
    }

    @Test
    @DisplayName("R-PROG-1 an objective of a validated programme is read by another body and changed by its own alone")
    void objectiveBelongsToItsBody() throws Exception {
        CallerName here = town.open(DAY);
        CallerName manager = town.person(here, Role.GRANT_MANAGER, DAY);
        CallerName validator = town.person(here, Role.VALIDATOR, DAY);
        CallerName stranger = town.person(town.open(DAY), Role.GRANT_MANAGER, DAY);
        UUID programme = Acting.as(manager, () -> {
            UUID prepared = programmes.prepare("2021FR05SFPR001", "FSE+", "2021-2027");
            programmes.addObjective(prepared, "1", "Insertion", "H", "Inclusion", List.of());
            return prepared;
        });
        Acting.as(validator, () -> {
            programmes.validate(programme, budget.programme(programme).version());
            return null;
        });
        assertEquals(
                1, database.asked(stranger, () -> database.count("specific_objective WHERE programme_id", programme)));
        assertEquals(0, database.asked(stranger, () -> database.update(RENAMING, programme)));
        assertEquals(1, database.asked(manager, () -> database.update(RENAMING, programme)));
    }

    private static Invitation invitation() {
        Invitation invitation = new Invitation();
        invitation.setEmail(UUID.randomUUID() + "@deux.example");
        invitation.setName("Personne Exemple");
        invitation.setRole(Role.VALIDATOR);
        invitation.setValidFrom(LocalDate.of(2020, 1, 1));
        return invitation;
    }
}
