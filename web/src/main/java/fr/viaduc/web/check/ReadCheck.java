package fr.viaduc.web.check;

import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.domain.check.RebuttalPosition;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.check.AnsweringChecks;
import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.CheckSheet;
import fr.viaduc.ejb.check.CheckSheet.LineRow;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A check as its carrier reads it, with the answers to what was set aside. */
@Named
@ViewScoped
public class ReadCheck implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckQueries checks;

    @Inject
    private AnsweringChecks answering;

    @Inject
    private Acting acting;

    private UUID id;
    private CheckSheet check;
    private final ArrayList<AnswerForm> answers = new ArrayList<>();

    /** Opens the check. */
    public void load() {
        check = checks.ofCarrier(id);
        check.lines().stream()
                .filter(line -> line.rejected().isPositive() || line.answer() != null)
                .forEach(line -> answers.add(new AnswerForm(line)));
    }

    /** Keeps the answer on one item, with its documents. */
    public String answer(AnswerForm form) {
        UUID itemId = form.getLine().itemId();
        return acting.attempt(() -> {
                    answering.answer(id, check.file().version(), itemId, form.getPosition(), form.getText());
                    form.getFiles().forEach(part -> attach(itemId, part));
                })
                .saying("check.answer.saved", form.getLine().position())
                .reopen();
    }

    private void attach(UUID itemId, Part part) {
        if (part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isEmpty()) {
            return;
        }
        try (var content = part.getInputStream()) {
            answering.attach(id, itemId, new Upload(part.getSubmittedFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the answers. */
    public String send() {
        return acting.attempt(() -> answering.send(id, check.file().version()))
                .saying("check.answers.sent")
                .reopen();
    }

    /** Whether the carrier may answer now. */
    public boolean isAnswering() {
        return check.file().status() == CheckStatus.REBUTTAL;
    }

    /** Whether the person may send the answers. */
    public boolean isSignatory() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.Names.BENEFICIARY_SIGNATORY);
    }

    /** Whether the findings were opened to the carrier. */
    public boolean isOpen() {
        return check.figures() != null;
    }

    /** How many items set aside have no answer yet. */
    public long getUnanswered() {
        return answers.stream().filter(form -> form.getLine().answer() == null).count();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The check. */
    public CheckSheet getCheck() {
        return check;
    }

    /** The items set aside with the answers. */
    public List<AnswerForm> getAnswers() {
        return answers;
    }

    /** An item set aside with the answer being written. */
    public static class AnswerForm implements Serializable {

        private static final long serialVersionUID = 1L;
        private final LineRow line;
        private RebuttalPosition position;
        private String text;
        private transient List<Part> files;

        AnswerForm(LineRow line) {
            this.line = line;
            this.position = line.answer() == null ? null : line.answer().position();
            this.text = line.answer() == null ? "" : line.answer().text();
        }

        public LineRow getLine() {
            return line;
        }

        public RebuttalPosition getPosition() {
            return position;
        }

        public void setPosition(RebuttalPosition position) {
            this.position = position;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public List<Part> getFiles() {
            return files == null ? List.of() : files;
        }

        public void setFiles(List<Part> files) {
            this.files = files;
        }
    }
}
