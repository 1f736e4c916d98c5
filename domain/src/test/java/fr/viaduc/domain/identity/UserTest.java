package fr.viaduc.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class UserTest {

    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    private static User invited() {
        return new User(new Email("Camille.Exemple@Exemple.fr"), "Camille Exemple", NOW);
    }

    private static User active() {
        User user = invited();
        user.choosePassword("encoded");
        return user;
    }

    @Test
    @DisplayName("R-ID-1 an invited account becomes active with its first password")
    void firstPasswordActivates() {
        User user = invited();
        assertEquals(UserStatus.INVITED, user.status());
        assertTrue(user.passwordHash().isEmpty());
        user.choosePassword("encoded");
        assertEquals(UserStatus.ACTIVE, user.status());
        assertEquals("camille.exemple@exemple.fr", user.email());
    }

    @Test
    @DisplayName("R-ID-1 a link opens once, within its period")
    void linkOpensOnce() {
        AccessToken token =
                new AccessToken(UUID.randomUUID(), AccessToken.Purpose.INVITATION, "hash", NOW.plusSeconds(60));
        assertFalse(token.opensAt(NOW.plusSeconds(60)));
        token.use(NOW.plusSeconds(59));
        assertRefused("access.token.spent", () -> token.use(NOW.plusSeconds(59)));
    }

    @Test
    @DisplayName("R-ID-2 a disabled account chooses no password, and comes back as it was")
    void disabledAccountIsShut() {
        User user = active();
        user.disable();
        assertRefused("user.disabled", () -> user.choosePassword("other"));
        assertRefused("state.move.refused", user::disable);
        user.enable();
        assertEquals(UserStatus.ACTIVE, user.status());
    }

    @Test
    @DisplayName("R-ID-3 three failures are free, then each wait is longer than the one before, up to 15 minutes")
    void failuresMakeWaitsLonger() {
        User user = active();
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            user.failLogIn(NOW);
            waits.add(user.blockedUntil()
                    .map(until -> Duration.between(NOW, until).toMinutes())
                    .orElse(0L));
        }
        assertEquals(List.of(0L, 0L, 1L, 2L, 4L, 8L, 15L, 15L, 15L), waits);
        assertTrue(user.isBlockedAt(NOW));
        assertFalse(user.isBlockedAt(NOW.plus(Duration.ofMinutes(15))));
        user.logIn(NOW);
        assertTrue(user.blockedUntil().isEmpty());
    }

    @Test
    @DisplayName("R-ID-4 a role counts from its first to its last day")
    void roleCountsBetweenItsDays() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 6, 30);
        RoleAssignment role = active().giveRoleInBody(Role.GRANT_MANAGER, Acts.BODY, null, first, last);
        assertFalse(role.countsOn(first.minusDays(1)));
        assertTrue(role.countsOn(first));
        assertTrue(role.countsOn(last));
        assertFalse(role.countsOn(last.plusDays(1)));
    }

    @Test
    @DisplayName("R-ID-4 the same role is not held twice at a time in the same place")
    void roleIsNotHeldTwice() {
        User user = active();
        LocalDate first = LocalDate.of(2026, 1, 1);
        user.giveRoleInBody(Role.CONTROLLER, Acts.BODY, null, first, first.plusDays(9));
        assertRefused(
                "role.already.held",
                () -> user.giveRoleInBody(Role.CONTROLLER, Acts.BODY, null, first.plusDays(9), null));
        user.giveRoleInBody(Role.CONTROLLER, Acts.BODY, null, first.plusDays(10), null);
        user.giveRoleInBody(Role.CONTROLLER, new UUID(0, 99), null, first, null);
        assertEquals(3, user.assignments().size());
    }

    @Test
    @DisplayName("R-ID-11 an auditor holds the role until a last day")
    void anAuditorHasAMission() {
        LocalDate first = LocalDate.of(2026, 1, 5);
        assertRefused("role.mission.open", () -> active().giveRoleInBody(Role.AUDITOR, Acts.BODY, null, first, null));
        LocalDate last = first.plusMonths(6);
        RoleAssignment mission = active().giveRoleInBody(Role.AUDITOR, Acts.BODY, null, first, last);
        assertTrue(mission.countsOn(last));
        assertFalse(mission.countsOn(last.plusDays(1)));
    }

    @Test
    @DisplayName("R-ID-4 carrier roles stand in organisations, the others in bodies")
    void rolesStandWhereTheyBelong() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertRefused("role.not.of.body", () -> active().giveRoleInBody(
                        Role.BENEFICIARY_EDITOR, Acts.BODY, null, first, null));
        assertRefused("role.not.of.organisation", () -> active().giveRoleInOrganisation(
                        Role.VALIDATOR, UUID.randomUUID(), first, null));
    }

    @Test
    @DisplayName("R-ID-2 a session ends when idle, after its longest time, and when it is ended")
    void sessionEnds() {
        UserSession session = new UserSession(UUID.randomUUID(), NOW, "Navigateur");
        assertTrue(session.isOpenAt(NOW.plus(Duration.ofMinutes(29))));
        assertFalse(session.isOpenAt(NOW.plus(UserSession.IDLE)));
        for (int minutes = 0; minutes < 12 * 60; minutes += 20) {
            session.seen(NOW.plus(Duration.ofMinutes(minutes)));
        }
        assertFalse(session.isOpenAt(NOW.plus(UserSession.LONGEST)));
        session.end(NOW);
        assertFalse(session.isOpenAt(NOW.plusSeconds(1)));
    }

    @Test
    @DisplayName("R-ID-7 who made an act does not validate it, another person does")
    void authorDoesNotValidate() {
        var act = Acts.by("Valideuse", "VALIDATOR", java.time.LocalDateTime.of(2026, 2, 2, 9, 0));
        assertRefused("validator.is.author", () -> User.requireOtherPerson(act.actorId(), act));
        User.requireOtherPerson(UUID.randomUUID(), act);
    }

    @Test
    @DisplayName("R-ID-9 an account that also counts elsewhere, today or later, is not one body's to disable")
    void accountElsewhereIsNotOurs() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        User user = active();
        user.giveRoleInBody(Role.VALIDATOR, Acts.BODY, null, day.minusYears(1), null);
        user.giveRoleInOrganisation(Role.BENEFICIARY_EDITOR, UUID.randomUUID(), day.minusYears(1), day);
        assertRefused("user.works.elsewhere", () -> user.requireOnlyIn(Acts.BODY, day));
        user.requireOnlyIn(Acts.BODY, day.plusDays(1));
        user.giveRoleInBody(Role.VALIDATOR, new UUID(0, 99), null, day.plusYears(1), null);
        assertRefused("user.works.elsewhere", () -> user.requireOnlyIn(Acts.BODY, day.plusDays(1)));
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
