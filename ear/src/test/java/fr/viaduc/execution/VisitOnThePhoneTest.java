package fr.viaduc.execution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.viaduc.bench.Bench;
import fr.viaduc.bench.BrowserTest;
import fr.viaduc.bench.Place;
import fr.viaduc.bench.Visitor;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.visit.PhotoFixture;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitOnThePhoneTest extends BrowserTest {

    @Test
    @DisplayName(
            "R-VISIT-3 R-VISIT-4 R-VISIT-11 a controller comes unannounced and notes on the phone, with a photograph")
    void notesOnThePhone() throws Exception {
        ContractedFile file = running();
        Visitor controller = visitorWithPhone();
        Page page = controller.page();
        controller.logIn(ContractedFile.email(file.controller));

        controller.open("/staff/visit/plan?id=" + file.operation);
        page.click("[id='declaration:none']");
        LocalDateTime now = ParisTime.wallClock(Instant.now()).truncatedTo(ChronoUnit.MINUTES);
        page.fill("[id='visit:plannedAt']", now.toString());
        page.fill("[id='visit:sites']", "14 rue Ampère, Grenoble");
        page.fill("[id='visit:motive']", "Opération jamais visitée");
        page.uncheck("[id='visit:announcedVisit']");
        page.click("[id='visit:planVisit']");
        page.waitForURL("**/staff/visit/view?id=*");
        controller.mustBeAccessible();

        page.click("a[href*='/staff/visit/record']");
        writeNotes(page);
        controller.mustBeAccessible();
        page.click("[id='notes:save']");
        assertThat(page.locator("main")).containsText("Une photographie est déjà conservée");
        assertThat(page.locator("[id='notes:actionObserved']")).hasValue("Atelier de recherche d’emploi");

        page.click("summary:has-text('Terminer')");
        page.click("[id='notes:carryOut']");
        page.waitForURL("**/staff/visit/view?id=*");
        assertThat(page.locator("main")).containsText("Prise le 15/06/2026 à 10 h 42");
        assertThat(page.locator("main")).containsText("45.18514,5.73578");
        controller.mustBeAccessible();
        APIResponse photo = page.request()
                .get(Bench.uri(page.locator(".visit-photos a").getAttribute("href"))
                        .toString());
        assertArrayEquals(PhotoFixture.takenInGrenoble(), photo.body());

        Visitor carrier = visitor();
        carrier.logIn(ContractedFile.email(file.editor));
        assertEquals(404, carrier.open(path(page)).status());
        assertEquals(
                404, carrier.open(path(page).replace("/staff/", "/carrier/")).status());
        carrier.forgetComplaints();
    }

    /** A file that is being carried out today, in whichever year. */
    private static ContractedFile running() throws SQLException {
        try (Connection owner = Bench.database().asOwner()) {
            ContractedFile file = ContractedFile.inStatus("IN_PROGRESS", owner, Place.PASSWORD);
            try (PreparedStatement longer = owner.prepareStatement(
                    "UPDATE agreement_version v SET realisation_end = now() + INTERVAL '1 year', payment_end = now() +"
                            + " INTERVAL '18 months', validity_end = now() + INTERVAL '2 years' FROM grant_agreement g"
                            + " WHERE g.id = v.agreement_id AND g.operation_id = ?")) {
                longer.setObject(1, file.operation);
                longer.executeUpdate();
            }
            owner.commit();
            return file;
        }
    }

    private static void writeNotes(Page page) {
        page.locator("[id$='personName']").first().fill("Nadia Ferrand");
        page.locator("[id$='personFunction']").first().fill("Directrice");
        page.fill("[id='notes:actionObserved']", "Atelier de recherche d’emploi");
        page.fill("[id='notes:participantsPresent']", "7");
        Locator points = page.locator(".visit-point");
        for (int i = 0; i < points.count(); i++) {
            points.nth(i).locator("input[type=radio]").first().check();
        }
        page.setInputFiles(
                "input[type=file]", new FilePayload("IMG_0042.jpg", "image/jpeg", PhotoFixture.takenInGrenoble()));
        page.fill("[id='notes:photoCaption']", "Affiche à l’entrée");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
