package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People of the demonstration who take part in two files of a carrier, and were drawn for the check of one of them. */
class DrawnPeopleTest extends OutsideTest {

    @Test
    @DisplayName("R-PART-8 a controller sees the name on the record that was drawn, and on no other of the same person")
    void theNameIsShownOnTheRecordDrawn() throws SQLException {
        Client controller = Demonstration.person("controle");
        String drawn = Demonstration.text("SELECT d.participation_id FROM participant_draw d"
                + " JOIN user_account u ON u.id = d.controller_id AND u.email = 'controle@demo.viaduc.example'"
                + " JOIN participation p ON p.participant_id = d.participant_id AND p.id <> d.participation_id"
                + " WHERE d.closed_at IS NULL LIMIT 1");
        String other = Demonstration.text(
                "SELECT p.id FROM participation p JOIN participation same ON same.participant_id = p.participant_id"
                        + " AND same.id = '" + drawn + "' WHERE p.id <> same.id"
                        + " AND NOT EXISTS (SELECT 1 FROM participant_draw d WHERE d.participation_id = p.id)");

        Answer shown = controller.get("/staff/participant/identity?id=" + drawn);
        Answer hidden = controller.get("/staff/participant/identity?id=" + other);

        assertEquals(200, shown.status());
        assertEquals(404, hidden.status());
        assertTrue(named(controller, drawn));
        assertFalse(named(controller, other));
    }

    private static boolean named(Client controller, String participation) {
        Answer page = controller.get("/staff/participant/view?id=" + participation);
        assertEquals(200, page.status());
        return page.body().contains("/staff/participant/identity?id=" + participation);
    }
}
