package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.domain.identity.Role;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsTest extends OutsideTest {

    private static final String COOKIE = "__Host-viaduc";

    @Test
    @DisplayName("A session that somebody else prepared is not the one that is logged in")
    void fixedSessionIsLeftBehind() throws Exception {
        Client victim = new Client();
        Answer page = victim.get("/public/login");
        String prepared = victim.cookies().get(COOKIE);
        String email = Place.open().account(Role.GRANT_MANAGER);
        Answer answer = victim.submit("/public/login", page, "login", typed(email, Place.PASSWORD));
        assertEquals("/home", answer.location());
        assertNotEquals(prepared, victim.cookies().get(COOKIE));

        Client attacker = new Client();
        attacker.cookies().put(COOKIE, prepared);
        assertEquals(303, attacker.get("/home").status());
    }

    @Test
    @DisplayName("A session that the server never gave is not taken over")
    void inventedSessionIsNotTakenOver() {
        Client attacker = new Client();
        attacker.cookies().put(COOKIE, "0123456789abcdef0123456789ab");
        attacker.get("/public/login");
        assertNotEquals("0123456789abcdef0123456789ab", attacker.cookies().get(COOKIE));
    }

    private static Map<String, String> typed(String email, String password) {
        return Map.of("login:email", email, "login:password", password, "login:logIn", "login:logIn");
    }

    @Test
    @DisplayName("The cookie is out of reach for scripts, other sites and plain connections")
    void cookieIsOutOfReach() {
        String cookie = new Client()
                .get("/public/login").http().headers().allValues("Set-Cookie").stream()
                        .filter(text -> text.startsWith(COOKIE + "="))
                        .findFirst()
                        .orElseThrow();
        assertTrue(cookie.contains("; HttpOnly"), cookie);
        assertTrue(cookie.contains("; Secure"), cookie);
        assertTrue(cookie.matches("(?i).*; SameSite=(Lax|Strict).*"), cookie);
        assertTrue(cookie.contains("; Path=/"), cookie);
        assertFalse(cookie.contains("Domain"), cookie);
    }

    @Test
    @DisplayName("After the log-out neither the session nor a page that was open does anything")
    void nothingWorksAfterLogOut() throws Exception {
        Client manager = Place.open().person(Role.GRANT_MANAGER);
        Answer form = manager.get("/staff/call/edit");
        Map<String, String> old = Map.copyOf(manager.cookies());
        assertEquals(302, manager.post("/logout", Map.of()).status());

        manager.cookies().putAll(old);
        Answer answer = manager.submit(
                "/staff/call/edit", form, "call", Map.of("call:reference", "AP-1", "call:save", "call:save"));
        assertEquals(303, answer.status());
        assertTrue(answer.location().startsWith("/public/login?next="), answer.location());
        assertEquals(303, manager.get("/home").status());
    }

    @Test
    @DisplayName("R-ID-3 each failed attempt makes the next one wait longer, even with the right password")
    void failedAttemptsMakeWait() throws Exception {
        String email = Place.open().account(Role.GRANT_MANAGER);
        Client attacker = new Client();
        Answer answer = null;
        for (int attempt = 0; attempt < 6; attempt++) {
            answer = Place.tryToLogIn(attacker, email, "mauvais-mot-de-passe-" + attempt);
            assertEquals(200, answer.status());
        }
        assertNotEquals(
                "/home", Place.tryToLogIn(attacker, email, Place.PASSWORD).location());
    }
}
