package fr.viaduc.web.check;

import fr.viaduc.domain.check.LineDecision;
import fr.viaduc.domain.check.RejectionReason;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.check.CheckSheet.LineRow;
import fr.viaduc.ejb.check.ReviewingAnswers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The controller's replies to what the carrier contested. */
@Named
@ViewScoped
public class ReplyCheck extends CheckPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewingAnswers reviewing;

    private final ArrayList<ReplyForm> contested = new ArrayList<>();
    private String reason = "";

    @Override
    protected void read() {
        super.read();
        getCheck().lines().stream()
                .filter(line -> line.answer() != null && !line.answer().tacit())
                .forEach(line -> contested.add(new ReplyForm(line)));
    }

    /** Replies to one item. */
    public String reply(ReplyForm form) {
        LineRow line = form.getLine();
        Money retained = form.getRetained() == null ? line.retained() : form.getRetained();
        RejectionReason kept = retained.equals(line.declared()) ? null : line.reason();
        LineDecision decision = new LineDecision(retained, kept, line.explanation());
        return done(
                () -> reviewing.reply(getId(), version(), line.itemId(), decision, form.getWords()), "check.replied");
    }

    /** Hands the final conclusions to the validator. */
    public String propose() {
        return done(() -> reviewing.proposeFinal(getId(), version()), "check.proposed.final", "view");
    }

    /** Goes back to the examination because of a new finding. */
    public String takeUpAgain() {
        return done(() -> reviewing.takeUpAgain(getId(), version(), reason), "check.taken.up.again", "examine");
    }

    /** The items on which the carrier answered. */
    public List<ReplyForm> getContested() {
        return contested;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** An answer with the reply being written. */
    public static class ReplyForm implements Serializable {

        private static final long serialVersionUID = 1L;
        private final LineRow line;
        private Money retained;
        private String words;

        ReplyForm(LineRow line) {
            this.line = line;
            this.retained = line.retained();
            this.words = line.answer().reply();
        }

        public LineRow getLine() {
            return line;
        }

        public Money getRetained() {
            return retained;
        }

        public void setRetained(Money retained) {
            this.retained = retained;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
