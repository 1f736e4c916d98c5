package fr.viaduc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.bench.BrowserTest;
import fr.viaduc.bench.Visitor;
import org.junit.jupiter.api.Test;

class FirstPageTest extends BrowserTest {

    @Test
    void everybodyCanReadTheFirstPage() {
        Visitor visitor = visitor();

        visitor.open("/");

        assertEquals(1, visitor.page().locator("h1").count());
        visitor.mustBeAccessible();
        visitor.screenshot("first-page");
    }

    @Test
    void theFirstPageFitsAPhone() {
        Visitor visitor = visitorWithPhone();

        visitor.open("/");

        assertEquals(390, visitor.page().evaluate("document.documentElement.scrollWidth"));
        visitor.screenshot("first-page-phone");
    }
}
