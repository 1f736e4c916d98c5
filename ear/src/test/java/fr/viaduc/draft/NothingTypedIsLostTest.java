package fr.viaduc.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.viaduc.bench.Bench;
import fr.viaduc.bench.BrowserTest;
import fr.viaduc.bench.Sirets;
import fr.viaduc.bench.Visitor;
import jakarta.mail.Message;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NothingTypedIsLostTest extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("/public/choose-password\\?key=[\\w-]+");
    private static final String PASSWORD = "girafe-tunnel-orage-9";
    private static final String SHEET = "/carrier/organisation/edit";
    private static final String ACRONYM = "[id='sheet:acronym']";
    private static final long PATIENCE_MILLISECONDS = 90_000;

    @Test
    @DisplayName("R-ID-1 R-DRAFT-2 a carrier signs up, comes in by the link, and finds her text on another computer")
    void findsTextOnAnotherComputer() throws Exception {
        String email = signedUp();
        Visitor first = visitor();
        choosePassword(first, email);
        logIn(first, email);
        type(first, "AE38");

        Visitor elsewhere = visitor();
        logIn(elsewhere, email);
        elsewhere.open(SHEET);
        Locator resume = elsewhere.page().locator("[data-draft-resume]");
        resume.waitFor();
        elsewhere.mustBeAccessible();
        elsewhere.screenshot("draft-offered");
        resume.click();
        assertThat(elsewhere.page().locator(ACRONYM)).hasValue("AE38");
    }

    @Test
    @DisplayName("R-DRAFT-5 when the session has ended, the page says so and keeps the text")
    void saysThatSessionEnded() throws Exception {
        String email = signedUp();
        Visitor visitor = visitor();
        choosePassword(visitor, email);
        logIn(visitor, email);
        visitor.open(SHEET);
        visitor.page().context().clearCookies();
        visitor.page().fill(ACRONYM, "AE38");
        visitor.page()
                .locator("[data-draft-session]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(visitor.page().locator(ACRONYM)).hasValue("AE38");
        visitor.forgetComplaints();
    }

    private String signedUp() {
        String email = UUID.randomUUID() + "@porteur.example";
        Visitor visitor = visitor();
        visitor.open("/public/sign-up");
        Page page = visitor.page();
        page.fill("[id='signUp:siret']", Sirets.draw());
        page.fill("[id='signUp:organisationName']", "Association Exemple");
        page.selectOption("[id='signUp:legalForm']", "ASSOCIATION");
        page.fill("[id='signUp:representativeName']", "Rosalie Exemple");
        page.fill("[id='signUp:email']", email);
        visitor.mustBeAccessible();
        page.click("[id='signUp:send']");
        return email;
    }

    private static void choosePassword(Visitor visitor, String email) throws Exception {
        visitor.open(link(email));
        visitor.page().fill("[id='choose:newPassword']", PASSWORD);
        visitor.page().fill("[id='choose:newPasswordAgain']", PASSWORD);
        visitor.mustBeAccessible();
        visitor.page().click("[id='choose:choosePassword']");
        visitor.page().waitForURL("**/public/login");
    }

    private static void logIn(Visitor visitor, String email) {
        visitor.open("/public/login");
        visitor.page().fill("[id='login:email']", email);
        visitor.page().fill("[id='login:password']", PASSWORD);
        visitor.mustBeAccessible();
        visitor.page().click("[id='login:logIn']");
        visitor.page().waitForURL("**/home");
        visitor.mustBeAccessible();
    }

    private static void type(Visitor visitor, String acronym) {
        visitor.open(SHEET);
        visitor.page().fill(ACRONYM, acronym);
        assertThat(visitor.page().locator("[data-draft-state]")).containsText(Pattern.compile("Enregistré à \\d"));
    }

    private static String link(String email) throws Exception {
        assertTrue(Bench.mail().waitForIncomingEmail(PATIENCE_MILLISECONDS, 1), "The portal has sent no mail at all");
        for (long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000; System.nanoTime() < end; ) {
            for (Message message : Bench.mail().getReceivedMessages()) {
                Matcher link = LINK.matcher(text(message));
                if (isFor(message, email) && link.find()) {
                    return link.group();
                }
            }
            Bench.mail().waitForIncomingEmail(1_000, Bench.mail().getReceivedMessages().length + 1);
        }
        throw new AssertionError("No link was sent to " + email);
    }

    private static boolean isFor(Message message, String email) throws Exception {
        return Stream.of(message.getAllRecipients())
                .anyMatch(to -> to.toString().contains(email));
    }

    private static String text(Message message) throws Exception {
        try {
            return String.valueOf(message.getContent());
        } catch (IOException e) {
            return "";
        }
    }
}
