package fr.viaduc.web.report;

import fr.viaduc.ejb.document.Upload;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** The files that a browser sent with a form. */
final class Uploads {

    private Uploads() {}

    /** Hands each file on; a field left empty hands nothing on. */
    static void each(List<Part> parts, Consumer<Upload> taker) {
        for (Part part : parts == null ? List.<Part>of() : parts) {
            if (isChosen(part)) {
                Upload upload = open(part);
                try {
                    taker.accept(upload);
                } finally {
                    close(upload);
                }
            }
        }
    }

    /** Whether a file was chosen in the field. */
    static boolean isChosen(Part part) {
        return part != null
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }

    static Upload open(Part part) {
        try {
            return new Upload(part.getSubmittedFileName(), part.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void close(Upload upload) {
        try {
            upload.content().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
