package fr.viaduc.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox sur Windows
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/150.0 Safari/537.36 Edg/150.0   | Edge sur Windows
                    Mozilla/5.0 (Linux; Android 15; K) Chrome/150.0.0.0 Mobile Safari/537.36         | Chrome sur Android
                    Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1 | Safari sur iPhone
                    Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15     | Safari sur macOS
                    Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0 Safari/537.36                       | Chrome sur Linux
                    curl/8.5.0                                                                       | Navigateur inconnu
                    ''                                                                               | Navigateur inconnu""")
    void aBrowserIsNamedAsItsUserKnowsIt(String userAgent, String name) {
        assertEquals(name, BrowserName.of(userAgent));
    }
}
