package fr.viaduc.web.visit;

import fr.viaduc.domain.visit.MeasureKind;
import fr.viaduc.ejb.visit.MeasureNote;
import java.io.Serializable;

/** Where a measure of one kind is written; left empty, it asks for nothing. */
public class MeasureBox implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MeasureNote note;
    private final int rank;
    private final boolean given;

    private MeasureBox(MeasureNote note, int rank, boolean given) {
        this.note = note;
        this.rank = rank;
        this.given = given;
    }

    static MeasureBox of(MeasureNote note, int rank) {
        return new MeasureBox(note, rank, true);
    }

    static MeasureBox empty(MeasureKind kind, int rank) {
        MeasureNote note = new MeasureNote();
        note.setKind(kind);
        return new MeasureBox(note, rank, false);
    }

    /** Whether anything is written in it. */
    boolean isFilled() {
        return note.getDescription() != null && !note.getDescription().isBlank()
                || note.getDueOn() != null
                || note.getCategory() != null
                || note.getPlanLineId() != null
                || note.getExcludedFrom() != null
                || note.getExcludedTo() != null;
    }

    /** Whether the box stands open on the page: the first of its kind, and those that hold something. */
    public boolean isOpen() {
        return given || rank == 1 || isFilled();
    }

    /** Whether it leaves expenditure out; the other kinds ask the carrier to do something by a day. */
    public boolean isExclusion() {
        return note.getKind() == MeasureKind.EXCLUDE;
    }

    /** Its place among those of its kind. */
    public int getRank() {
        return rank;
    }

    public MeasureNote getNote() {
        return note;
    }
}
