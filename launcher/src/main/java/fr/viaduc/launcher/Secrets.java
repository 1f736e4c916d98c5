package fr.viaduc.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The random passwords of the embedded database, drawn once and kept in a file that only its owner reads. */
final class Secrets {

    private static final String ADMINISTRATOR = "postgres";

    private final Properties passwords;

    private Secrets(Properties passwords) {
        this.passwords = passwords;
    }

    static Secrets in(Path file) throws IOException {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
            return new Secrets(passwords);
        }
        for (String user : List.of(ADMINISTRATOR, Database.OWNER_ROLE, Database.RUNTIME_ROLE)) {
            passwords.setProperty(user, draw());
        }
        Path unfinished = createPrivate(file.resolveSibling(file.getFileName() + ".unfinished"));
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            passwords.store(writer, "Roles of the embedded database");
        }
        Files.move(unfinished, file);
        return new Secrets(passwords);
    }

    /** Creates an empty file that only its owner reads and writes, in place of an older one. */
    static Path createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    static String draw() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    Account administrator() {
        return account(ADMINISTRATOR);
    }

    Account owner() {
        return account(Database.OWNER_ROLE);
    }

    Account runtime() {
        return account(Database.RUNTIME_ROLE);
    }

    private Account account(String user) {
        return new Account(user, passwords.getProperty(user));
    }
}
