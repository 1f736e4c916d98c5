package fr.viaduc.execution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.viaduc.bench.Bench;
import fr.viaduc.bench.BrowserTest;
import fr.viaduc.bench.Place;
import fr.viaduc.bench.Visitor;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.identity.CallerName;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A report with hostile words in the browser. Axe is asked about the pages that the story of one file does not pass. */
class ReportInBrowserTest extends BrowserTest {

    private static final String HOSTILE = "<script>alert(1)</script> « l’atelier » & Cie";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    /** A month in the past of the person who runs the test: the operation ended with the next one. */
    private static final YearMonth MONTH = YearMonth.now(ParisTime.ZONE).minusMonths(2);

    private ContractedFile file;

    @Test
    @DisplayName(
            "R-REPORT-9 R-REPORT-13 R-REPORT-14 an editor fills a report in, the signatory deposits it, a controller reads it")
    void aReportIsFilledInAndDeposited() throws Exception {
        try (Connection connection = Bench.database().asRuntime()) {
            file = ContractedFile.inStatus("IN_PROGRESS", connection, Place.PASSWORD);
            file.carryOut(
                    connection,
                    new DateRange(
                            MONTH.minusMonths(9).atDay(1), MONTH.plusMonths(1).atEndOfMonth()));
        }
        Visitor editor = loggedIn(file.editor);
        Page page = editor.page();
        editor.open("/carrier/report/list?id=" + file.operation);
        page.click("[id='next:openPlanned']");
        page.waitForURL("**/carrier/report/edit?id=*");
        String id = page.url().substring(page.url().indexOf('=') + 1);

        enterStaff(editor, id);
        tell(editor, id);
        fund(editor, id);
        for (String name : List.of("documents", "postpone")) {
            editor.open("/carrier/report/" + name + "?id=" + id);
            editor.mustBeAccessible();
        }
        editor.open("/carrier/report/deposit?id=" + id);
        assertEquals(0, page.locator("[id='deposit:deposit']").count());
        assertThat(page.locator("main")).containsText("Rien ne s’oppose au dépôt");
        manager(id);

        Visitor signatory = loggedIn(file.signatory);
        signatory.open("/carrier/report/deposit?id=" + id);
        signatory.page().click("[id='deposit:deposit']");
        assertThat(signatory.page().locator(".error-summary")).containsText("Attestation");
        signatory.page().check("[id='deposit:sworn']");
        signatory.page().click("[id='deposit:deposit']");
        signatory.page().waitForURL("**/carrier/report/view?id=*");
        assertThat(signatory.page().locator("main")).containsText("Paiement au plus tard le");

        read(id);
    }

    private void enterStaff(Visitor editor, String id) {
        Page page = editor.page();
        editor.open("/carrier/report/item?id=" + id + "&category=STAFF");
        page.fill("[id='line:employee']", "Élise Bon");
        page.fill("[id='line:function']", HOSTILE);
        page.selectOption("[id='line:month']", MONTH.toString());
        page.locator("input[value='VARIABLE']").check();
        page.fill("[id='line:workedHours']", "151,67");
        page.fill("[id='line:operationHours']", "100,5");
        page.fill("[id='line:paidOn']", MONTH.atEndOfMonth().toString());
        page.selectOption("[id='line:method']", "TRANSFER");
        for (String wrong : List.of("abc", "1e9", "12,345")) {
            page.fill("[id='line:grossWage']", wrong);
            page.click("[id='line:save']");
            assertThat(page.locator("[id='line:grossWage-error']")).containsText(wrong);
        }
        page.fill("[id='line:grossWage']", "-1");
        page.click("[id='line:save']");
        assertThat(page.locator(".error-summary")).containsText("négatif");
        assertThat(page.locator("[id='line:function']")).hasValue(HOSTILE);
        editor.mustBeAccessible();
        page.fill("[id='line:grossWage']", "1 234,56");
        page.click("[id='line:save']");
        page.waitForURL("**&item=*");
        page.locator("input[value='ACCOUNTING']").check();
        page.setInputFiles("[id='proofs:proofFiles']", new FilePayload("bulletin <mars>.pdf", "application/pdf", PDF));
        page.click("[id='proofs:proofFiles-send']");
        assertThat(page.locator(".papers")).containsText("bulletin");
        editor.open("/carrier/report/items?id=" + id);
        assertThat(page.locator("main")).containsText(Pattern.compile("818,0[0-9]"));
        assertThat(page.locator("main")).containsText("40 % de chaque dépense directe de personnel");
    }

    private static void tell(Visitor editor, String id) {
        Page page = editor.page();
        editor.open("/carrier/report/narrative?id=" + id);
        page.locator("[id$=':activityTitle']").first().fill("Accompagnement renforcé");
        page.locator("[id$=':realised']").first().fill(HOSTILE);
        page.fill("[id='told:principles']", "Référent égalité");
        page.fill("[id='told:publicity']", "Affiche A3 à l’accueil");
        page.fill("[id='told:recordsHeld']", "Au siège, par la comptable");
        page.click("[id='told:finish']");
        page.waitForURL("**/carrier/report/edit?id=*");
    }

    private static void fund(Visitor editor, String id) {
        Page page = editor.page();
        editor.open("/carrier/report/funding?id=" + id);
        page.locator("[id$=':received']").first().fill("12 000,50");
        page.locator("[id$=':receivedOn']").first().fill(MONTH.atEndOfMonth().toString());
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("versement.pdf", "application/pdf", PDF));
        page.click("[id='funding:saveFunding']");
        assertThat(page.locator("main")).containsText("sont enregistrées");
        assertThat(page.locator("main a", new Page.LocatorOptions().setHasText("versement.pdf")))
                .isVisible();
    }

    /** The manager sees when it is due, and nothing of what is in it. */
    private void manager(String id) {
        Visitor manager = loggedIn(file.manager);
        manager.open("/staff/report/view?id=" + id);
        assertThat(manager.page().locator("main")).containsText("en préparation chez le porteur");
        assertEquals(0, manager.page().locator("text=Élise Bon").count());
        for (String name : List.of("agenda", "list?id=" + file.operation)) {
            manager.open("/staff/report/" + name);
            manager.mustBeAccessible();
        }
        assertEquals(404, manager.open("/carrier/report/edit?id=" + id).status());
        manager.forgetComplaints();
    }

    private void read(String id) {
        Visitor controller = loggedIn(file.controller);
        Page page = controller.page();
        controller.open("/staff/report/view?id=" + id);
        assertThat(page.locator(".clock")).containsText("80");
        page.click("#list-report-items tbody a");
        page.waitForURL("**/staff/report/item?id=*");
        assertThat(page.locator("main")).containsText(HOSTILE);
        controller.mustBeAccessible();
        assertTrue(page.locator(".papers a").first().getAttribute("href").startsWith("/documents/"));
    }

    private Visitor loggedIn(CallerName person) {
        Visitor visitor = visitor();
        visitor.logIn(ContractedFile.email(person));
        return visitor;
    }
}
