package fr.viaduc.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of the embedded database and the database itself: one role owns the schema and migrates it, the other
 * serves the portal and owns nothing. Safe to repeat at each start.
 */
final class Roles {

    private final Connection administrator;

    Roles(Connection administrator) {
        this.administrator = administrator;
    }

    void prepare(Account owner, Account runtime, String database) throws SQLException {
        role(owner);
        role(runtime);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            run("CREATE DATABASE " + database + " OWNER " + owner.user());
        }
        run("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        run("GRANT CONNECT ON DATABASE " + database + " TO " + runtime.user());
    }

    private void role(Account account) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", account.user())) {
            run("CREATE ROLE " + account.user());
        }
        run("ALTER ROLE " + account.user() + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
                + " PASSWORD '" + account.password() + "'");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = administrator.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }
}
