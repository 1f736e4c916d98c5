package fr.viaduc.ejb.adapter.storage;

import fr.viaduc.ejb.document.FileTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** Recognises files by their magic numbers with the detector of Tika; no parser is on board. */
@ApplicationScoped
public class TikaFileTypes implements FileTypes {

    private final Tika tika = new Tika();

    @Override
    public String found(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return tika.detect(content);
        }
    }
}
