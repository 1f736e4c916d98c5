package fr.viaduc.ejb.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String GOOD = "girafe-tunnel-orage-9";

    private final Passwords passwords = new Passwords();

    @Test
    @DisplayName("R-ID-8 a password has 12 to 128 characters")
    void lengthIsBounded() {
        assertEquals("password.length", refusal("girafe-tun1", List.of()));
        assertEquals("password.length", refusal(GOOD.repeat(7), List.of()));
        assertEquals("password.length", refusal(null, List.of()));
        assertDoesNotThrow(() -> passwords.requireAcceptable(GOOD, List.of()));
    }

    @Test
    @DisplayName("R-ID-8 a common password, or one made of the person's own words, is refused")
    void commonIsRefused() {
        assertEquals("password.common", refusal("passwordpassword", List.of()));
        assertEquals("password.common", refusal("aaaaaaaaaaaaaaaa", List.of()));
        assertEquals("password.common", refusal("camille.exemple", List.of("camille.exemple")));
    }

    @Test
    @DisplayName("R-ID-8 a password is kept as Argon2id with a salt of its own")
    void isKeptAsArgon2id() {
        String kept = passwords.encode(GOOD);
        assertTrue(kept.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertNotEquals(kept, passwords.encode(GOOD));
        assertTrue(passwords.matches(GOOD, kept));
        assertFalse(passwords.matches(GOOD + "0", kept));
    }

    private String refusal(String password, List<String> words) {
        return assertThrows(RuleViolation.class, () -> passwords.requireAcceptable(password, words))
                .code();
    }
}
