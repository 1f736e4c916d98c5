package fr.viaduc.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import fr.viaduc.bench.Bench;
import fr.viaduc.bench.BrowserTest;
import fr.viaduc.bench.Place;
import fr.viaduc.bench.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingUpInBrowserTest extends BrowserTest {

    private final String code = "b" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    @DisplayName(
            "R-PROG-5 R-PROG-6 R-PROG-7 R-ID-10 a manager prepares plan, protocol, territory and unit, another validates")
    void managerPreparesAndAnotherValidates() {
        openBody();
        Visitor manager = loggedIn("grant_manager");
        String protocol = plan(manager);
        territory(manager);
        unit(manager);

        Visitor validator = loggedIn("validator");
        validator.open(protocol);
        assertThat(validator.page().locator("[id='newSignatory:add']")).hasCount(0);
        validator.page().click("[id='acts:validate']");
        assertThat(validator.page().locator(".lead .status")).containsText("Validé");
        manager.open(protocol);
        assertThat(manager.page().locator("[id='acts:validate']")).hasCount(0);
        assertThat(manager.page().locator("[id='acts:reopen']")).isVisible();
    }

    @Test
    @DisplayName("R-LEGAL-4 R-LEGAL-6 an administrator sets a figure that no law sets, and reads the reference data")
    void administratorSetsFigure() {
        openBody();
        Visitor administrator = loggedIn("administrator");
        open(administrator, "/staff/setup/view");
        open(administrator, "/staff/legal/list");
        administrator.open("/staff/legal/view?code=rebuttal.days");
        Page page = administrator.page();
        page.fill("[id='figure:value']", "20");
        page.fill("[id='figure:from']", LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        page.fill("[id='figure:basis']", "délibération du 2 février 2026");
        page.fill("[id='figure:reason']", "Délai trop long");
        page.click("[id='figure:save']");
        assertThat(page.locator("table")).containsText("20 jours (En vigueur)");
        administrator.mustBeAccessible();
        administrator.open("/staff/legal/view?code=rate.T40");
        assertThat(page.locator("[id='figure:save']")).hasCount(0);
        assertThat(page.locator(".notice")).containsText("Un texte obligatoire");
        open(administrator, "/admin/reference/list");
        assertThat(page.locator("table")).containsText(Pattern.compile("34.969"));
        open(administrator, "/admin/reference/view?code=communes&q=38100");
        assertThat(page.locator("table")).containsText("Grenoble");
        assertEquals(404, administrator.open("/admin/reference/view?code=users").status());
        assertEquals(404, administrator.open("/public/style").status());
        administrator.forgetComplaints();
    }

    private static void open(Visitor visitor, String path) {
        assertEquals(200, visitor.open(path).status(), path);
        visitor.mustBeAccessible();
    }

    private void openBody() {
        String staff =
                "/bench/staff?code=" + code + "&password=" + Place.PASSWORD + "&role=GRANT_MANAGER&role=VALIDATOR";
        assertEquals(
                200, visitor().page().request().get(Bench.uri(staff).toString()).status());
    }

    private Visitor loggedIn(String role) {
        Visitor visitor = visitor();
        visitor.logIn(role + "@" + code + ".example");
        return visitor;
    }

    private static String plan(Visitor manager) {
        Page page = manager.page();
        open(manager, "/staff/plan/edit");
        page.fill("[id='plan:name']", "PLIE Ouest Provence");
        page.fill("[id='plan:code']", "PLIE-OP");
        page.fill("[id='plan:supportOrganisation']", "Réussir Provence");
        page.click("[id='plan:save']");
        page.waitForURL("**/staff/plan/view?id=*");
        manager.mustBeAccessible();
        page.click("a[href^='/staff/protocol/edit']");
        page.fill("[id='protocol:title']", "Protocole 2015-2019");
        page.fill("[id='protocol:startsOn']", "2015-01-01");
        page.fill("[id='protocol:endsOn']", "2019-12-31");
        manager.mustBeAccessible();
        page.click("[id='protocol:save']");
        page.waitForURL("**/staff/protocol/view?id=*");
        sign(page, "Conseil général", "453 000", "2017");
        sign(page, "Fonds social européen", "575 000", "");
        assertThat(page.locator("tfoot")).containsText(Pattern.compile("5.140.000,00"));
        assertThat(page.locator("tbody")).containsText("attendu");
        manager.mustBeAccessible();
        manager.screenshot("protocol");
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void sign(Page page, String name, String amount, String until) {
        page.fill("[id='newSignatory:signatory']", name);
        page.selectOption("[id='newSignatory:capacity']", "FUNDER");
        page.fill("[id='newSignatory:yearlyAmount']", amount);
        page.fill("[id='newSignatory:securedUntil']", until);
        page.click("[id='newSignatory:add']");
        assertThat(page.locator("[id='signatories'] tbody")).containsText(name);
    }

    private static void territory(Visitor manager) {
        Page page = manager.page();
        open(manager, "/staff/territory/edit");
        page.fill("[id='territory:name']", "Chartreuse");
        page.click("[id='territory:save']");
        page.waitForURL("**/staff/territory/add?id=*");
        page.fill("#words", "coeur de chartreuse");
        page.press("#words", "Enter");
        page.getByLabel(Pattern.compile("38 \\(7 communes\\)")).check();
        page.fill("[id='wholeGrouping:groupingFrom']", "2017-01-01");
        manager.mustBeAccessible();
        page.click("[id='wholeGrouping:takeInGrouping']");
        page.waitForURL("**/staff/territory/view?id=*");
        assertThat(page.locator(".lead")).containsText(": 7 communes");
        manager.mustBeAccessible();
        manager.screenshot("territory");
        page.fill("#on-day", "2016-12-31");
        page.press("#on-day", "Enter");
        assertThat(page.locator(".lead")).containsText(": 0 communes");
        page.click("a[href^='/staff/territory/release']");
        manager.mustBeAccessible();
        page.locator("input[id^='leaving:codes']").first().check();
        page.fill("[id='leaving:last']", "2025-12-31");
        page.fill("[id='leaving:reason']", "Délibération");
        page.click("[id='leaving:releaseCommunes']");
        page.waitForURL("**/staff/territory/view?id=*");
        assertThat(page.locator(".lead")).containsText(": 6 communes");
    }

    private static void unit(Visitor manager) {
        Page page = manager.page();
        open(manager, "/staff/unit/edit");
        page.fill("[id='unit:name']", "Mission contrôle");
        page.click("[id='unit:save']");
        page.waitForURL("**/staff/unit/view?id=*");
        manager.mustBeAccessible();
        manager.open("/staff/unit/edit");
        page.fill("[id='unit:name']", "Mission contrôle");
        page.click("[id='unit:save']");
        assertThat(page.locator("main")).containsText("porte déjà ce numéro, ce code ou ce nom");
        open(manager, "/staff/unit/list");
        open(manager, "/staff/plan/list");
        open(manager, "/staff/territory/list");
    }
}
