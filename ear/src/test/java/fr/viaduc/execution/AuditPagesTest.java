package fr.viaduc.execution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.viaduc.bench.Bench;
import fr.viaduc.bench.BrowserTest;
import fr.viaduc.bench.Place;
import fr.viaduc.bench.Visitor;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.Passwords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditPagesTest extends BrowserTest {

    private ContractedFile file;

    @BeforeEach
    void aFile() throws SQLException {
        try (Connection owner = Bench.database().asOwner()) {
            file = ContractedFile.inStatus("IN_PROGRESS", owner);
        }
    }

    @Test
    @DisplayName("R-AUDIT-4 R-AUDIT-5 the head of service reads the trail of a file, entry by entry, with its proof")
    void theHeadOfServiceReadsTheTrail() throws Exception {
        entry("visit.plan");
        entry("agreement.close");
        Visitor validator = loggedIn(file.validator);
        validator.open("/staff/audit/file?id=" + file.operation);
        assertThat(validator.page().locator(".notice-success")).containsText("2 écritures");
        assertThat(validator.page().locator("main tbody tr")).hasCount(2);
        validator.mustBeAccessible();
        validator.screenshot("audit-file");

        validator
                .page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("2").setExact(true))
                .click();
        assertThat(validator.page().locator("h1")).hasText("Écriture n° 2");
        assertThat(validator.page().locator(".notice-success")).isVisible();
        validator.mustBeAccessible();

        for (String path : new String[] {
            "/staff/audit/list?verify=true",
            "/staff/audit/index?id=" + file.operation,
            "/staff/audit/readings?id=" + file.operation,
            "/staff/document/list?id=" + file.operation
        }) {
            validator.open(path);
            validator.mustBeAccessible();
        }
    }

    @Test
    @DisplayName("R-AUDIT-4 an altered entry is named to whoever reads the trail")
    void anAlteredEntryIsNamed() throws Exception {
        entry("visit.plan");
        change("UPDATE audit_entry SET reason = 'récrit' WHERE chain = ?", file.body);
        Visitor validator = loggedIn(file.validator);
        validator.open("/staff/audit/file?id=" + file.operation);
        assertThat(validator.page().locator(".notice-danger li")).hasText("Écriture n° 1 : Contenu modifié");
    }

    @Test
    @DisplayName("R-AUDIT-6 a page of a file that an auditor opens is noted once, and so is a list that she takes away")
    void theReadingsOfAnAuditorAreNoted() throws Exception {
        Visitor auditor = loggedIn(inBody(Role.AUDITOR));
        auditor.open("/staff/operation/view?id=" + file.operation);
        assertEquals(1, readings());
        auditor.open("/staff/audit/file?id=" + file.operation);
        assertEquals(2, readings());
        auditor.open("/staff/closing/view?id=" + UUID.randomUUID());
        auditor.forgetComplaints();
        assertEquals(2, readings());
        auditor.open("/staff/visit/list?id=" + file.operation);
        auditor.open("/staff/audit/readings?id=" + file.operation);
        Locator rows = auditor.page().locator("main tbody tr");
        assertThat(rows).hasCount(4);
        assertThat(rows.first()).containsText("/staff/audit/readings");
    }

    @Test
    @DisplayName("R-AUDIT-5 pages of the trail do not exist for those who may not read it")
    void othersDoNotFindTheTrail() throws Exception {
        Visitor officer = loggedIn(inBody(Role.PAYMENT_OFFICER));
        for (String path :
                new String[] {"/staff/audit/file?id=" + file.operation, "/staff/audit/list", "/staff/audit/view?entry=1"
                }) {
            assertEquals(404, officer.open(path).status(), path);
        }
        officer.mustBeAccessible();
        assertThat(officer.page().locator(".reference")).containsText(Pattern.compile("[0-9a-z-]{6,}"));
        officer.forgetComplaints();
    }

    @Test
    @DisplayName("The pages of the footer say who publishes, and nothing that was not told")
    void thePagesOfTheFooter() {
        Visitor anybody = visitor();
        for (String name : new String[] {"accessibility", "legal", "privacy", "help"}) {
            anybody.open("/public/" + name);
            assertThat(anybody.page().locator("h1")).isVisible();
            assertThat(anybody.page().locator("main")).not().containsText("??");
            anybody.mustBeAccessible();
        }
        anybody.open("/public/legal");
        assertThat(anybody.page().locator("main")).containsText("VIADUC_PUBLISHER_NAME");
    }

    @Test
    @DisplayName("The navigation of many pages is folded into menus that the keyboard opens and closes")
    void theNavigationIsFolded() throws Exception {
        Visitor manager = loggedIn(file.manager);
        Locator menu = manager.page().locator(".mainnav-group").first();
        menu.locator("summary").focus();
        manager.page().keyboard().press("Enter");
        assertThat(menu.locator("a").first()).isVisible();
        manager.mustBeAccessible();
        manager.page().keyboard().press("Escape");
        assertThat(menu.locator("a").first()).isHidden();
        assertThat(menu.locator("summary")).isFocused();
    }

    private CallerName inBody(Role role) throws SQLException {
        CallerName person = file.colleague(role);
        change(
                "INSERT INTO user_account VALUES (?, 1, ?, ?, 'ACTIVE', 'x', 0, NULL, NULL, now())",
                person.userId(),
                person.userId() + "@example.org",
                person.name());
        change(
                "INSERT INTO role_assignment VALUES (?, ?, ?, ?, NULL, NULL, DATE '2026-01-01', NULL)",
                UUID.randomUUID(),
                person.userId(),
                role.name(),
                file.body);
        return person;
    }

    private Visitor loggedIn(CallerName person) throws SQLException {
        change(
                "UPDATE user_account SET password_hash = ? WHERE id = ?",
                new Passwords().encode(Place.PASSWORD),
                person.userId());
        Visitor visitor = visitor();
        visitor.logIn(ContractedFile.email(person));
        return visitor;
    }

    private void entry(String act) throws SQLException {
        change(
                "INSERT INTO audit_entry (chain, sequence, at, actor_id, actor_name, role, act, object_type, object_id,"
                        + " object_label, operation_id, reason, details, scripted, recorded_at, previous_hash, hash)"
                        + " VALUES (?, 0, now(), ?, 'Camille Vidal', 'CONTROLLER', ?, 'OnSiteVisit', ?, 'VSP 1', ?, '', '',"
                        + " false, now(), '', '')",
                file.body,
                file.controller.userId(),
                act,
                UUID.randomUUID(),
                file.operation);
    }

    private long readings() throws SQLException {
        try (Connection owner = Bench.database().asOwner();
                PreparedStatement query = owner.prepareStatement(
                        "SELECT count(*) FROM audit_entry WHERE operation_id = ? AND is_reading(act)")) {
            query.setObject(1, file.operation);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void change(String sql, Object... values) throws SQLException {
        try (Connection owner = Bench.database().asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
