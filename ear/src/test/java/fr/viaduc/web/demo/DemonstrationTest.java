package fr.viaduc.web.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.domain.application.OperationStatus;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InPortal
class DemonstrationTest {

    @Inject
    private ToldDemonstration demonstration;

    @Resource(lookup = "java:app/jdbc/viaduc")
    private DataSource source;

    @Test
    @DisplayName(
            "R-ADM-8 R-MAIL-5 R-PROG-6 R-PROG-7 the demonstration is told by the use cases, with its numbers, documents and trail")
    void isToldByUseCases() throws Exception {
        Stage stage = demonstration.stage(Acting.response());
        assertSetUp(stage);
        UUID body = stage.the("body grenoble");
        assertEquals(
                Arrays.stream(OperationStatus.values()).map(Enum::name).collect(Collectors.toSet()),
                texts("SELECT DISTINCT status FROM operation WHERE body_id = ?", body));
        assertEquals(
                Set.of("19176.87 ADVANCE PAID", "44745.93 BALANCE PAID"), payments(stage.the("operation archived")));
        assertEquals(
                Set.of("19176.87 ADVANCE PAID", "8429.37 INTERIM PAID", "15672.18 BALANCE PAID"),
                payments(stage.the("operation settled")));
        assertEquals(
                Set.of("9974.79 PARTLY_RECOVERED"),
                texts(
                        "SELECT amount || ' ' || status FROM undue_amount WHERE operation_id = ?",
                        stage.the("operation recovered")));
        assertEquals(Set.of("ADMISSIBILITY_CERTIFICATE"), decisions(stage.the("operation admissible")));
        assertEquals(Set.of("INADMISSIBILITY_DECISION"), decisions(stage.the("operation inadmissible")));
        assertEquals(
                Set.of("t"),
                texts(
                                "SELECT DISTINCT scripted::text FROM audit_entry WHERE chain = ? AND actor_name NOT LIKE"
                                        + " 'Personne %' AND actor_name <> 'Viaduc'",
                                body)
                        .stream()
                        .map(value -> value.substring(0, 1))
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(),
                texts(
                        "SELECT sequence::text FROM audit_entry e WHERE chain = ? AND"
                                + " hash <> encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex')",
                        body));
    }

    /** The figures that the four bodies tell on their own pages. */
    private void assertSetUp(Stage stage) throws SQLException {
        String communes = "SELECT count(*)::text FROM territory_commune WHERE territory_id = ?";
        assertEquals(Set.of("177"), texts(communes, stage.the("territory grenoble")));
        assertEquals(Set.of("9"), texts(communes, stage.the("territory est-ensemble")));
        String yearly = "SELECT sum(yearly_amount)::text FROM protocol_signatory WHERE protocol_id = ?";
        assertEquals(Set.of("1530500.00"), texts(yearly, stage.the("protocol ouest-provence")));
        assertEquals(Set.of("2200000.00"), texts(yearly, stage.the("protocol est-ensemble")));
        assertEquals(
                Set.of("2027-12-31"),
                texts("SELECT ends_on::text FROM protocol WHERE id = ?", stage.the("protocol grand-perigueux")));
    }

    private Set<String> payments(UUID operation) throws SQLException {
        return texts("SELECT amount || ' ' || kind || ' ' || status FROM payment WHERE operation_id = ?", operation);
    }

    private Set<String> decisions(UUID operation) throws SQLException {
        return texts(
                "SELECT template FROM document WHERE operation_id = ? AND template IN"
                        + " ('ADMISSIBILITY_CERTIFICATE', 'INADMISSIBILITY_DECISION')",
                operation);
    }

    private Set<String> texts(String sql, UUID id) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var system = connection.prepareStatement("SELECT set_config('viaduc.system', 'on', true)")) {
                system.execute();
            }
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, id);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
            connection.rollback();
        }
        return found;
    }
}
