package fr.viaduc.web.demo;

import fr.viaduc.domain.identity.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The obviously fictitious accounts of the demonstration, as the application brings them. */
final class Accounts {

    private static final String RESOURCE = "/fr/viaduc/demo/accounts.csv";

    private Accounts() {}

    /** One account with its role in its place. */
    record Account(String login, String password, String name, Role role, String place, String unit) {}

    static List<Account> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                fr.viaduc.ejb.demo.DemoProgress.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(f -> new Account(f[0], f[1], f[2], Role.valueOf(f[3]), f[4], f[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Account> of(String place) {
        return all().stream().filter(account -> account.place().equals(place)).toList();
    }
}
