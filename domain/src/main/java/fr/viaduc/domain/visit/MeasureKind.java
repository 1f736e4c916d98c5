package fr.viaduc.domain.visit;

/** What a reservation asks for (DGEFP model, letters A to C). */
public enum MeasureKind {
    /** A: deviations that do not alter the objectives, to be put into an amendment or a written agreement. */
    FORMALISE("A"),
    /** B: part of the actions cannot be attached to the operation and is left out of the next reports. */
    EXCLUDE("B"),
    /** C: corrective measures on publicity, participants' tools, accounting or allocation. */
    CORRECT("C");

    private final String letter;

    MeasureKind(String letter) {
        this.letter = letter;
    }

    /** The letter of the official model. */
    public String letter() {
        return letter;
    }

    /** Whether the carrier has something to do: an exclusion takes effect by itself. */
    public boolean isToBeLifted() {
        return this != EXCLUDE;
    }
}
