package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The payment clock of reports of the demonstration, on their pages. */
class PaidReportTest extends OutsideTest {

    private static boolean clockRuns(String report) {
        Answer page = Demonstration.person("gestion").get("/staff/report/view?id=" + report);
        assertEquals(200, page.status());
        return page.body().contains("clock-days");
    }

    @Test
    @DisplayName("The payment clock runs on the page of a report until what its check leaves due is paid")
    void theClockStopsWithThePayment() throws SQLException {
        String paid =
                Demonstration.text("SELECT c.report_id FROM service_fact_check c JOIN payment p ON p.check_id = c.id"
                        + " WHERE c.body_id = '{body grenoble}' AND p.status = 'PAID' LIMIT 1");
        assertFalse(clockRuns(paid));
        assertTrue(clockRuns(Demonstration.the("report reported")));
    }
}
