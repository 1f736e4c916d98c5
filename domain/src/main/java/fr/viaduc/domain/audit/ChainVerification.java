package fr.viaduc.domain.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The verification of one trail, fed with its entries in the order of their sequence.
 *
 * <p>It holds no entry, so that a trail of any length can be read through it.
 */
public final class ChainVerification {

    private final UUID chain;
    private final Map<Long, String> noted;
    private final List<ChainFault> faults = new ArrayList<>();
    private long last;
    private String lastHash = ChainHead.ORIGIN;
    private long count;

    /**
     * @param chain the body whose trail is verified
     * @param notedHeads where the trail ended at earlier looks, kept outside the database; may be empty
     */
    public ChainVerification(UUID chain, Collection<ChainHead> notedHeads) {
        this.chain = chain;
        this.noted = notedHeads.stream()
                .filter(head -> head.chain().equals(chain) && head.sequence() > 0)
                .collect(Collectors.toMap(ChainHead::sequence, ChainHead::hash, (first, second) -> first));
    }

    /** Reads the next entry. */
    public void read(AuditEntry entry) {
        count++;
        if (count > 1 && entry.sequence() <= last) {
            fault(entry.sequence(), ChainFault.Kind.DUPLICATED);
            return;
        }
        for (long missing = last + 1; missing < entry.sequence(); missing++) {
            fault(missing, ChainFault.Kind.MISSING);
        }
        boolean follows = entry.sequence() == last + 1;
        if (!entry.hash().equals(entry.expectedHash())) {
            fault(entry.sequence(), ChainFault.Kind.ALTERED);
        } else if (follows && !entry.previousHash().equals(lastHash)) {
            fault(entry.sequence(), ChainFault.Kind.UNLINKED);
        }
        String remembered = noted.remove(entry.sequence());
        if (remembered != null && !remembered.equals(entry.hash())) {
            fault(entry.sequence(), ChainFault.Kind.REWRITTEN);
        }
        last = entry.sequence();
        lastHash = entry.hash();
    }

    /**
     * Ends the reading.
     *
     * @param head where the database says that the trail ends
     * @return every fault, in the order of the trail; empty when the trail holds
     */
    public List<ChainFault> end(ChainHead head) {
        for (long missing = last + 1; missing <= head.sequence(); missing++) {
            fault(missing, ChainFault.Kind.MISSING);
        }
        if (head.sequence() < last || head.sequence() == last && !head.hash().equals(lastHash)) {
            fault(last, ChainFault.Kind.UNLINKED);
        }
        noted.keySet().stream()
                .filter(sequence -> sequence > last)
                .sorted()
                .forEach(sequence -> fault(sequence, ChainFault.Kind.REWRITTEN));
        return List.copyOf(faults);
    }

    /** How many entries were read. */
    public long count() {
        return count;
    }

    /** The last entry read: what is worth noting outside the database. */
    public ChainHead head() {
        return new ChainHead(chain, last, lastHash);
    }

    private void fault(long sequence, ChainFault.Kind kind) {
        faults.add(new ChainFault(chain, sequence, kind));
    }
}
