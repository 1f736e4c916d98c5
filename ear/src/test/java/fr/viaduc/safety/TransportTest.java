package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.bench.Wire;
import fr.viaduc.domain.identity.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest extends OutsideTest {

    private static final String LOCALE_ATTACK = "'+alert(1)+'";

    @Test
    @DisplayName("Plain http from elsewhere is refused with the way out, https behind a proxy is not")
    void plainHttpFromElsewhereIsRefused() {
        String plain = Wire.send("GET /public/welcome HTTP/1.1", "Host: portail.example.fr");
        assertTrue(plain.startsWith("HTTP/1.1 403"), plain);
        assertTrue(plain.contains("https://"), plain);
        String proxied =
                Wire.send("GET /public/welcome HTTP/1.1", "Host: portail.example.fr", "X-Forwarded-Proto: https");
        assertTrue(proxied.startsWith("HTTP/1.1 200"), proxied);
        assertTrue(proxied.contains("Strict-Transport-Security: max-age="), proxied);
        String program = Wire.send("GET /api/v1/calls HTTP/1.1", "Host: portail.example.fr");
        assertTrue(program.startsWith("HTTP/1.1 403") && program.contains("application/problem+json"), program);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("No answer tells which server answers")
    @ValueSource(
            strings = {
                "GET /public/welcome HTTP/1.1",
                "GET /nowhere HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /public/welcome?x=%zz HTTP/1.1",
                "GET /api/v1/nowhere HTTP/1.1",
                "POST /public/welcome HTTP/1.1",
                "TRACE / HTTP/1.1",
                "NONSENSE / HTTP/1.1",
                "GET / HTTP/9.9",
                "GET /documents/x HTTP/1.1",
                "GET /WEB-INF/web.xml HTTP/1.1"
            })
    void noBanner(String request) {
        String answer = Wire.send(request, "Host: localhost").toLowerCase(Locale.ROOT);
        for (String word :
                new String[] {"payara", "glassfish", "grizzly", "x-powered-by", "\nserver:", "mojarra", "at java."}) {
            assertFalse(answer.contains(word), () -> word + " in " + answer);
        }
    }

    @Test
    @DisplayName("The locale is never taken from a request")
    void localeIsNeverTakenFromRequest() {
        Client visitor = new Client();
        String path = "/public/login?locale=" + Client.encode(LOCALE_ATTACK) + "&lang=" + Client.encode(LOCALE_ATTACK);
        for (String wanted : new String[] {LOCALE_ATTACK, "de-DE", "x-'+alert(1)+'"}) {
            Answer answer = visitor.send(visitor.request(path).header("Accept-Language", wanted));
            assertEquals(200, answer.status());
            assertTrue(answer.body().contains("lang=\"fr\""));
            assertTrue(answer.body().contains("Se connecter"));
            assertFalse(answer.body().contains("alert(1)"), answer::body);
        }
    }

    @Test
    @DisplayName("Every page carries a script policy with a nonce of its own")
    void scriptsNeedNonce() {
        Client visitor = new Client();
        String first = policy(visitor);
        assertTrue(first.matches(".*script-src 'self' 'nonce-[\\w+/=]{16,}'.*"), first);
        assertFalse(first.replaceFirst("style-src[^;]*", "").contains("unsafe"), first);
        assertFalse(first.equals(policy(visitor)), "The nonce does not change");
    }

    private static String policy(Client visitor) {
        return visitor.get("/public/welcome").header("Content-Security-Policy");
    }

    @ParameterizedTest(name = "{index} origin {0} site {1}")
    @DisplayName("What another site makes a browser send is not done")
    @CsvSource({
        "https://ailleurs.example, ''",
        "null, ''",
        "'', cross-site",
        "'', same-site",
        "'', ''",
        "http://localhost.ailleurs.example, same-origin",
        "http://localhost:1, ''"
    })
    void postFromElsewhereIsRefused(String origin, String site) throws Exception {
        Client manager = Place.open().person(Role.GRANT_MANAGER);
        var request = manager.request("/logout").POST(BodyPublishers.noBody());
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        assertEquals(403, manager.send(request).status());
        assertEquals(200, manager.get("/home").status(), "She was logged out all the same");
    }
}
