package fr.viaduc.web.visit;

import fr.viaduc.domain.visit.MeasureKind;
import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.visit.ConcludingVisits;
import fr.viaduc.ejb.visit.ConclusionNote;
import fr.viaduc.ejb.visit.MeasureNote;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Writing the conclusion of a visit, provisional then final. */
@Named
@ViewScoped
public class ConcludeVisit extends VisitPage {

    private static final long serialVersionUID = 1L;
    private static final int BOXES = 3;

    @Inject
    private ConcludingVisits concluding;

    private ConclusionNote note;
    private final ArrayList<Kind> kinds = new ArrayList<>();
    private final ArrayList<Choice> lines = new ArrayList<>();

    @Override
    protected void open() {
        super.open();
        note = visits().conclusion(getId());
        visits().planLines(getVisit().operationId()).forEach((line, label) -> lines.add(new Choice(line, label)));
        for (MeasureKind kind : MeasureKind.values()) {
            kinds.add(new Kind(kind, note.getMeasures()));
        }
    }

    /** Draws up the provisional report. */
    public String drawUp() {
        return doneForNow(() -> concluding.drawUp(getId(), version(), written()), "visit.drawn.up");
    }

    /** Writes the final conclusion. */
    public String conclude() {
        return doneForNow(() -> concluding.concludeFinally(getId(), version(), written()), "visit.concluded");
    }

    private ConclusionNote written() {
        note.setMeasures(new ArrayList<>(kinds.stream()
                .flatMap(kind -> kind.getBoxes().stream())
                .filter(MeasureBox::isFilled)
                .map(MeasureBox::getNote)
                .toList()));
        return note;
    }

    /** Whether the provisional report is being written. */
    public boolean isProvisional() {
        return getVisit().status() == VisitStatus.CARRIED_OUT;
    }

    /** Whether the final conclusion is being written. */
    public boolean isFinal() {
        return getVisit().status() == VisitStatus.REBUTTAL;
    }

    public ConclusionNote getNote() {
        return note;
    }

    /** The kinds of measures with the boxes in which they are written. */
    public List<Kind> getKinds() {
        return kinds;
    }

    /** The lines of the agreed plan. */
    public List<Choice> getLines() {
        return lines;
    }

    /** A kind of measures with its boxes. */
    public static class Kind implements Serializable {

        private static final long serialVersionUID = 1L;

        private final MeasureKind kind;
        private final ArrayList<MeasureBox> boxes = new ArrayList<>();

        Kind(MeasureKind kind, List<MeasureNote> given) {
            this.kind = kind;
            given.stream()
                    .filter(measure -> measure.getKind() == kind)
                    .forEach(measure -> boxes.add(MeasureBox.of(measure, boxes.size() + 1)));
            for (int i = 0; i < BOXES; i++) {
                boxes.add(MeasureBox.empty(kind, boxes.size() + 1));
            }
        }

        public MeasureKind getKind() {
            return kind;
        }

        public List<MeasureBox> getBoxes() {
            return boxes;
        }
    }
}
