package fr.viaduc.domain.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * The verification of some entries of a trail, such as those of one file, each against its own content and against the
 * entry before it, which may be of another file.
 *
 * <p>It finds what was altered, moved or cut loose; that an entry of the file was taken out shows in the verification of
 * the whole trail only.
 */
public final class ExcerptVerification {

    private final List<ChainFault> faults = new ArrayList<>();
    private long count;

    /**
     * Reads an entry.
     *
     * @param hashBefore hash of the entry that stands before it in the trail; null when there is none
     */
    public void read(AuditEntry entry, String hashBefore) {
        count++;
        String before = entry.sequence() == 1 ? ChainHead.ORIGIN : hashBefore;
        if (before == null) {
            faults.add(new ChainFault(entry.chain(), entry.sequence() - 1, ChainFault.Kind.MISSING));
        } else if (!before.equals(entry.previousHash())) {
            faults.add(new ChainFault(entry.chain(), entry.sequence(), ChainFault.Kind.UNLINKED));
        }
        if (!entry.hash().equals(entry.expectedHash())) {
            faults.add(new ChainFault(entry.chain(), entry.sequence(), ChainFault.Kind.ALTERED));
        }
    }

    /** How many entries were read. */
    public long count() {
        return count;
    }

    /** Every fault found so far; empty when the entries hold. */
    public List<ChainFault> faults() {
        return List.copyOf(faults);
    }
}
