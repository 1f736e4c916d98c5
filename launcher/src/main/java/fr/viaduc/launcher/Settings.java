package fr.viaduc.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the launcher was told through the environment.
 *
 * @param data the directory of everything that outlives a stop
 * @param address where the portal listens
 * @param port on which port
 * @param metricsPort the port of {@code /metrics} on the local interface; a free one when it is not chosen
 * @param existing an existing database; empty to start our own
 * @param demo whether the story of the demonstration is told; empty to decide by the database
 * @param others all further variables of ours, handed to the application as they are
 */
record Settings(
        Path data,
        String address,
        int port,
        Optional<Integer> metricsPort,
        Optional<Database> existing,
        Optional<Boolean> demo,
        Map<String, String> others) {

    private static final String PREFIX = "VIADUC_";

    /**
     * Reads the environment.
     *
     * @throws StartFailure when a variable does not make sense
     */
    static Settings from(Map<String, String> environment) {
        Map<String, String> ours = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                ours.put(name, value.strip());
            }
        });
        return new Settings(
                Path.of(taken(ours, "VIADUC_DATA").orElse("var"))
                        .toAbsolutePath()
                        .normalize(),
                taken(ours, "VIADUC_ADDRESS").orElse("127.0.0.1"),
                port(ours, "VIADUC_PORT").orElse(8080),
                port(ours, "VIADUC_METRICS_PORT"),
                database(ours),
                taken(ours, "VIADUC_DEMO").map(Settings::trueOrFalse),
                Map.copyOf(ours));
    }

    private static Optional<String> taken(Map<String, String> ours, String name) {
        return Optional.ofNullable(ours.remove(name));
    }

    private static Optional<Integer> port(Map<String, String> ours, String name) {
        return taken(ours, name).map(text -> {
            if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) {
                return Integer.valueOf(text);
            }
            throw new StartFailure(
                    "La variable " + name + " doit être un numéro de port de 1 à 65535, et non « " + text + " ».");
        });
    }

    private static boolean trueOrFalse(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new StartFailure("La variable VIADUC_DEMO vaut true ou false, et non « " + text + " ».");
    }

    private static Optional<Database> database(Map<String, String> ours) {
        List<String> names = List.of(
                "VIADUC_DB_URL",
                "VIADUC_DB_USER",
                "VIADUC_DB_PASSWORD",
                "VIADUC_DB_OWNER_USER",
                "VIADUC_DB_OWNER_PASSWORD");
        List<String> missing =
                names.stream().filter(name -> !ours.containsKey(name)).toList();
        if (missing.size() == names.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new StartFailure(
                    "Pour une base de données existante, il manque : " + String.join(", ", missing) + ".");
        }
        String url = ours.remove("VIADUC_DB_URL");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartFailure("VIADUC_DB_URL doit commencer par « jdbc:postgresql: », par exemple"
                    + " jdbc:postgresql://localhost:5432/viaduc.");
        }
        Account runtime = new Account(ours.remove("VIADUC_DB_USER"), ours.remove("VIADUC_DB_PASSWORD"));
        Account owner = new Account(ours.remove("VIADUC_DB_OWNER_USER"), ours.remove("VIADUC_DB_OWNER_PASSWORD"));
        return Optional.of(new Database(url, owner, runtime));
    }

    /** The address at which a person of this machine opens the portal. */
    String page() {
        return "http://" + (listensEverywhereOrLocally() ? "localhost" : address) + ":" + port + "/";
    }

    private boolean listensEverywhereOrLocally() {
        return List.of("127.0.0.1", "0.0.0.0", "::", "::1", "localhost").contains(address);
    }
}
