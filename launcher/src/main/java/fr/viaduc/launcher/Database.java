package fr.viaduc.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL database of the portal.
 *
 * @param url its JDBC address
 * @param owner the role that owns the schema and migrates it; the server never knows it
 * @param runtime the role with which the server works; it owns nothing
 */
public record Database(String url, Account owner, Account runtime) {

    /** The name of the runtime role in the embedded database. */
    public static final String RUNTIME_ROLE = "viaduc_runtime";

    /** The name of the owner role in the embedded database. */
    public static final String OWNER_ROLE = "viaduc_owner";

    /** Opens a connection as the owner of the schema. */
    public Connection asOwner() throws SQLException {
        return connect(owner);
    }

    /** Opens a connection with the rights of the server. */
    public Connection asRuntime() throws SQLException {
        return connect(runtime);
    }

    private Connection connect(Account account) throws SQLException {
        return DriverManager.getConnection(url, account.user(), account.password());
    }

    /**
     * Makes sure that both roles can open the database.
     *
     * @throws StartFailure in plain words when one cannot
     */
    public void requireReachable() {
        requireReachable(owner);
        requireReachable(runtime);
    }

    private void requireReachable(Account account) {
        try {
            connect(account).close();
        } catch (SQLException e) {
            throw new StartFailure(explain(e, account), e);
        }
    }

    private String explain(SQLException e, Account account) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                "La base de données refuse le rôle « " + account.user()
                        + " » : vérifiez son nom et son mot de passe (VIADUC_DB_USER et VIADUC_DB_PASSWORD, ou"
                        + " VIADUC_DB_OWNER_USER et VIADUC_DB_OWNER_PASSWORD).";
            case "3D000" ->
                "La base de données de l’adresse " + url + " n’existe pas : créez-la ou corrigez VIADUC_DB_URL.";
            default ->
                "La base de données ne répond pas à l’adresse " + url
                        + " : vérifiez qu’elle est démarrée et que VIADUC_DB_URL est juste (" + firstLine(e) + ").";
        };
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
