package fr.viaduc.ejb.report;

import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.SealedVersion;
import fr.viaduc.ejb.document.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the sealed data of deposited reports. */
@ApplicationScoped
public class SealedReports {

    @Inject
    private FileStore files;

    /** What the last version says otherwise than the one before; nothing when there is none before. */
    List<VersionChange> lastChanges(ExecutionReport report) {
        List<SealedVersion> versions = report.versions();
        int last = versions.size() - 1;
        return last < 1 ? List.of() : VersionChanges.between(read(versions.get(last - 1)), read(versions.get(last)));
    }

    private JsonObject read(SealedVersion version) {
        try (JsonReader reader = Json.createReader(files.open(version.dataDocumentId()))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The sealed data of a report cannot be read.", e);
        }
    }
}
