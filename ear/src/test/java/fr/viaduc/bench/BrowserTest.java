package fr.viaduc.bench;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test in a real browser. It asks for as many visitors as its story has people; at its end no browser may have logged
 * an error, and a picture is kept of every window of a test that failed.
 */
public abstract class BrowserTest extends OutsideTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    /** Somebody at a desk, in light colours. */
    protected Visitor visitor() {
        return visitors.welcome(Window.WIDE, ColorScheme.LIGHT);
    }

    /** Somebody with a phone. */
    protected Visitor visitorWithPhone() {
        return visitors.welcome(Window.PHONE, ColorScheme.LIGHT);
    }
}
