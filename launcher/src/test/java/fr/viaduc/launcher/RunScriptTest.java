package fr.viaduc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the top level on a machine where something is missing. */
class RunScriptTest {

    private static final List<String> TOOLS = List.of("bash", "dirname", "sed", "head", "find", "mkdir", "touch");

    @TempDir
    private Path tools;

    @Test
    void withoutJavaTheCommandSaysWhatToInstall() throws IOException, InterruptedException {
        Outcome outcome = run(Map.of());

        assertEquals(1, outcome.exit());
        assertEquals(
                "Java est introuvable : installez un JDK 17 ou plus récent (par exemple le paquet"
                        + " openjdk-17-jdk-headless) ou indiquez-le par JAVA_HOME.",
                outcome.said());
    }

    @Test
    void anOldJavaIsNamedWithItsVersion() throws IOException, InterruptedException {
        program("java", "echo 'openjdk version \"11.0.22\" 2024-01-16' >&2");

        Outcome outcome = run(Map.of());

        assertEquals(1, outcome.exit());
        assertTrue(outcome.said().contains("en version 11"), outcome.said());
    }

    @Test
    void withoutMavenABuildSaysWhatToInstall() throws IOException, InterruptedException {
        program("java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        program("javac", "true");
        program("find", "echo pom.xml");

        Outcome outcome = run(Map.of());

        assertEquals(1, outcome.exit());
        assertTrue(outcome.said().startsWith("Maven est introuvable"), outcome.said());
    }

    @Test
    void withoutACompilerABuildSaysWhatToInstall() throws IOException, InterruptedException {
        program("java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        program("find", "echo pom.xml");

        Outcome outcome = run(Map.of());

        assertEquals(1, outcome.exit());
        assertTrue(outcome.said().startsWith("Le compilateur Java est introuvable"), outcome.said());
    }

    private record Outcome(int exit, String said) {}

    private Outcome run(Map<String, String> environment) throws IOException, InterruptedException {
        for (String tool : TOOLS) {
            if (!Files.exists(tools.resolve(tool))) {
                Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
            }
        }
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/bash", "../run").redirectErrorStream(true);
        Map<String, String> given = new HashMap<>(environment);
        given.put("PATH", tools.toString());
        given.put("LC_ALL", "C.UTF-8");
        builder.environment().clear();
        builder.environment().putAll(given);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said.strip());
    }

    private void program(String name, String body) throws IOException {
        Path program = Files.writeString(tools.resolve(name), "#!/usr/bin/bash\n" + body + "\n");
        assertTrue(program.toFile().setExecutable(true));
    }
}
