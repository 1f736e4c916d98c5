package fr.viaduc.ejb.document;

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
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The French words of constants in documents: first those of {@code documents/labels_fr.properties}, then those that pages
 * and documents share, {@code messages/<feature>-words_fr.properties} of this module.
 */
final class Words {

    private static final String SHARED = "fr/viaduc/messages";
    private static final String SHARED_ENDING = "-words_fr.properties";
    private static final String OWN = "/fr/viaduc/documents/labels_fr.properties";
    private static final Properties WORDS = read();

    private Words() {}

    static Optional<String> find(String key) {
        return Optional.ofNullable(WORDS.getProperty(key));
    }

    private static Properties read() {
        Properties words = new Properties();
        try {
            for (URL folder : Collections.list(Words.class.getClassLoader().getResources(SHARED))) {
                readFolder(folder, words);
            }
            try (Reader own = new InputStreamReader(Words.class.getResourceAsStream(OWN), StandardCharsets.UTF_8)) {
                words.load(own);
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The French words of documents cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The French words of documents cannot be found", e);
        }
    }

    private static void readFolder(URL folder, Properties words) throws IOException, URISyntaxException {
        if ("file".equals(folder.getProtocol())) {
            readFiles(Path.of(folder.toURI()), words);
            return;
        }
        String archive = folder.toString();
        try (FileSystem files =
                FileSystems.newFileSystem(URI.create(archive.substring(0, archive.indexOf("!/"))), Map.of())) {
            readFiles(files.getPath(SHARED), words);
        }
    }

    private static void readFiles(Path folder, Properties words) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.getFileName().toString().endsWith(SHARED_ENDING))
                    .toList();
        }
        for (Path file : files) {
            try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
    }
}
