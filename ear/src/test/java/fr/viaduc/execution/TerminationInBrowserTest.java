package fr.viaduc.execution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.viaduc.bench.Bench;
import fr.viaduc.bench.BrowserTest;
import fr.viaduc.bench.Place;
import fr.viaduc.bench.Visitor;
import fr.viaduc.ejb.identity.CallerName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TerminationInBrowserTest extends BrowserTest {

    private static final String REASON = "L’association a cessé son activité.";

    @Test
    @DisplayName("R-AGR-12 the signatory of the body terminates an agreement with a reason, which the carrier reads")
    void agreementIsTerminated() throws Exception {
        ContractedFile file;
        try (Connection owner = Bench.database().asOwner()) {
            file = ContractedFile.inStatus("IN_PROGRESS", owner, Place.PASSWORD);
        }
        Page validator = opens(visitor(), file.validator, "/staff/agreement/view?id=" + file.agreement);
        assertThat(validator.locator("[id='acts:terminate']")).hasCount(0);

        Visitor signatory = visitor();
        Page page = opens(signatory, file.authority, "/staff/agreement/view?id=" + file.agreement);
        signatory.mustBeAccessible();
        terminate(page);
        assertThat(page.locator(".error-summary")).containsText("Indiquez le motif");
        page.fill("[id='acts:reason']", REASON);
        terminate(page);
        assertThat(page.locator(".lead")).containsText("Résiliée");
        assertThat(page.locator("[id='acts:terminate']")).hasCount(0);

        Page carrier = opens(visitor(), file.signatory, "/carrier/agreement/view?id=" + file.agreement);
        assertThat(carrier.locator("main")).containsText("Résiliée");
        assertThat(carrier.locator("main")).containsText(REASON);
        assertEquals("TERMINATED", text("SELECT status FROM operation WHERE id = ?", file.operation));
        assertEquals(
                "SIGNATORY",
                text(
                        "SELECT role FROM audit_entry WHERE act = 'agreement.terminate' AND operation_id = ?",
                        file.operation));
        assertTrue(text("SELECT text FROM outgoing_mail WHERE operation_id = ?", file.operation)
                .contains(REASON));
    }

    private static void terminate(Page page) {
        page.click("summary:has-text('Résilier')");
        page.waitForNavigation(() -> page.click("[id='acts:terminate']"));
    }

    private static Page opens(Visitor visitor, CallerName person, String path) {
        visitor.logIn(ContractedFile.email(person));
        visitor.open(path);
        return visitor.page();
    }

    private static String text(String sql, UUID id) throws SQLException {
        try (Connection owner = Bench.database().asOwner();
                PreparedStatement query = owner.prepareStatement(sql)) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                assertTrue(rows.next(), sql);
                return rows.getString(1);
            }
        }
    }
}
