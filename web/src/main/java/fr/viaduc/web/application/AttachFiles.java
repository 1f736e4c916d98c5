package fr.viaduc.web.application;

import fr.viaduc.domain.application.AttachmentKind;
import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.AttachmentSheet;
import fr.viaduc.ejb.application.WritingApplications;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.web.document.SentFiles;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Attaching files to an application and taking them off. */
@Named
@ViewScoped
public class AttachFiles implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private ApplicationQueries applications;

    @Inject
    private WritingApplications writing;

    @Inject
    private Acting acting;

    private UUID id;
    private AttachmentSheet sheet;
    private AttachmentKind kind;
    private transient List<Part> parts;

    /** Opens the files of the application; the first kind that is missing is proposed. */
    public void load() {
        sheet = applications.attachments(id);
        kind = sheet.slots().stream()
                .filter(AttachmentSheet.Slot::isMissing)
                .findFirst()
                .or(() -> sheet.slots().stream().findFirst())
                .map(AttachmentSheet.Slot::kind)
                .orElse(null);
    }

    /** Attaches what the browser sent. */
    public String attach() {
        Acting.Attempt<Void> attempt =
                acting.attempt(() -> SentFiles.required(parts).forEach(this::attach));
        return attempt.saying("application.attached").reopen();
    }

    private void attach(Part part) {
        try (InputStream content = part.getInputStream()) {
            writing.attach(id, kind, new Upload(part.getSubmittedFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file off. */
    public String detach(UUID documentId) {
        return acting.attempt(() -> writing.detach(id, documentId))
                .saying("application.detached")
                .reopen();
    }

    /** The kinds that may be attached, required ones first. */
    public List<Choice> getKinds() {
        return sheet.slots().stream().map(slot -> Choice.of(slot.kind())).toList();
    }

    /** Size in a readable unit. */
    public String size(long bytes) {
        return bytes >= MEGABYTE
                ? String.format(java.util.Locale.FRANCE, "%.1f Mo", (double) bytes / MEGABYTE)
                : Math.max(1, bytes / 1024) + " ko";
    }

    public AttachmentSheet getSheet() {
        return sheet;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public void setKind(AttachmentKind kind) {
        this.kind = kind;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
