package fr.viaduc.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The accounts that the demonstration creates, read from the application that creates them: lines of {@code
 * login;password;…} under one line of headings.
 */
final class DemoAccounts {

    static final String RESOURCE = "fr/viaduc/demo/accounts.csv";

    private DemoAccounts() {}

    /** One French sentence with logins and passwords; empty when the application brings no demonstration. */
    static String sentence(Path application) throws IOException {
        var byPassword = read(application).stream()
                .map(line -> line.split(";", -1))
                .collect(Collectors.groupingBy(
                        fields -> fields[1],
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(fields -> fields[0], Collectors.joining(", "))));
        if (byPassword.isEmpty()) {
            return "";
        }
        return " — comptes de démonstration : "
                + byPassword.entrySet().stream()
                        .map(entry -> entry.getValue() + " (mot de passe " + entry.getKey() + ")")
                        .collect(Collectors.joining(" ; "));
    }

    private static List<String> read(Path application) throws IOException {
        try (ZipFile ear = new ZipFile(application.toFile())) {
            ZipEntry module = ear.getEntry("ejb.jar");
            if (module == null) {
                return List.of();
            }
            return find(ear.getInputStream(module))
                    .map(text ->
                            text.lines().skip(1).filter(line -> !line.isBlank()).toList())
                    .orElse(List.of());
        }
    }

    private static Optional<String> find(InputStream module) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(module.readAllBytes()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(RESOURCE)) {
                    return Optional.of(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        }
    }
}
