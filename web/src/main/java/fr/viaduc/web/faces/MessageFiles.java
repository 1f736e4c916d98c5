package fr.viaduc.web.faces;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The French texts of all features, read from {@code fr/viaduc/messages/<feature>_fr.properties} (UTF-8) wherever the
 * class path holds that folder.
 */
final class MessageFiles {

    private static final String FOLDER = "fr/viaduc/messages";
    private static final String ENDING = "_fr.properties";

    private MessageFiles() {}

    /**
     * All texts by key.
     *
     * @throws IllegalStateException when two files give the same key
     */
    static Map<String, String> readAll(ClassLoader loader) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (URL folder : Collections.list(loader.getResources(FOLDER))) {
                readFolder(folder, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The French texts cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The French texts cannot be found", e);
        }
        return Map.copyOf(texts);
    }

    private static void readFolder(URL folder, Map<String, String> texts) throws IOException, URISyntaxException {
        if ("file".equals(folder.getProtocol())) {
            readFiles(Path.of(folder.toURI()), texts);
            return;
        }
        URI archive =
                URI.create(folder.toString().substring(0, folder.toString().indexOf("!/")));
        try (FileSystem files = FileSystems.newFileSystem(archive, Map.of())) {
            readFiles(files.getPath(FOLDER), texts);
        }
    }

    private static void readFiles(Path folder, Map<String, String> texts) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                Properties read = new Properties();
                read.load(reader);
                read.stringPropertyNames().forEach(key -> add(key, read.getProperty(key), file, texts));
            }
        }
    }

    private static void add(String key, String text, Path file, Map<String, String> texts) {
        String other = texts.put(key, text);
        if (other != null && !other.equals(text)) {
            throw new IllegalStateException("The text of " + key + " is given twice, the second time in " + file);
        }
    }
}
