package fr.viaduc.web.check;

import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.CheckSheet;
import fr.viaduc.ejb.check.RequestingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.web.document.SentFiles;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** The carrier's answer to a request for documents. */
@Named
@ViewScoped
public class AnswerRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckQueries checks;

    @Inject
    private RequestingDocuments requesting;

    @Inject
    private Acting acting;

    private UUID id;
    private CheckSheet check;
    private String words = "";
    private transient List<Part> parts;

    /** Opens the request. */
    public void load() {
        check = checks.ofCarrier(id);
    }

    /** Attaches the documents brought. */
    public String attach() {
        return acting.attempt(() -> SentFiles.required(parts).forEach(this::attach))
                .saying("check.request.attached")
                .reopen();
    }

    private void attach(Part part) {
        try (var content = part.getInputStream()) {
            requesting.attach(id, new Upload(part.getSubmittedFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the answer. */
    public String answer() {
        return acting.attempt(() -> requesting.answer(id, check.file().version(), words))
                .saying("check.request.answered")
                .reopen();
    }

    /** Whether an answer is awaited. */
    public boolean isAwaited() {
        return check.file().status() == CheckStatus.DOCUMENTS_REQUESTED
                && check.requests().get(check.requests().size() - 1).answeredAt() == null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public CheckSheet getCheck() {
        return check;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Part> getParts() {
        return parts == null ? List.of() : parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
