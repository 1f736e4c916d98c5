package fr.viaduc.ejb.audit;

import fr.viaduc.domain.audit.ChainFault;
import java.io.Serializable;
import java.util.List;

/**
 * What the verification of a trail, or of a part of it, found.
 *
 * @param count how many entries were verified
 * @param faults every place where it does not hold
 */
public record Verification(long count, List<Fault> faults) implements Serializable {

    /** A place where the trail does not hold, and what is wrong there. */
    public record Fault(long entry, ChainFault.Kind kind) implements Serializable {}

    static Verification of(long count, List<ChainFault> faults) {
        return new Verification(
                count,
                faults.stream()
                        .map(fault -> new Fault(fault.sequence(), fault.kind()))
                        .toList());
    }

    /** Whether every entry holds. */
    public boolean isSound() {
        return faults.isEmpty();
    }
}
