package fr.viaduc.domain.selection;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The count of the votes on one item.
 *
 * @param counts number of votes by choice; every choice is there
 * @param chairChoice what the chair of the session voted; null when the chair did not vote
 */
public record VoteTally(Map<VoteChoice, Integer> counts, VoteChoice chairChoice) {

    public VoteTally {
        counts = Map.copyOf(counts);
    }

    static VoteTally of(Collection<Vote> votes, CommitteeSeat chair) {
        Map<VoteChoice, Integer> counts = new EnumMap<>(VoteChoice.class);
        for (VoteChoice choice : VoteChoice.values()) {
            counts.put(choice, 0);
        }
        votes.forEach(vote -> counts.merge(vote.choice(), 1, Integer::sum));
        VoteChoice chairChoice = votes.stream()
                .filter(vote -> chair != null && vote.seat().equals(chair))
                .map(Vote::choice)
                .findFirst()
                .orElse(null);
        return new VoteTally(counts, chairChoice);
    }

    /** Number of votes for a choice. */
    public int count(VoteChoice choice) {
        return counts.get(choice);
    }

    /**
     * The outcome that the votes lead to: the one with the most expressed votes; when several are equal, the one that
     * the chair voted for, if it is among them. Empty when nobody chose, or when the chair does not break the tie.
     */
    public Optional<DecisionOutcome> outcome() {
        int most = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != VoteChoice.ABSTENTION)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        var leading = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != VoteChoice.ABSTENTION && entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (leading.size() == 1) {
            return Optional.of(leading.get(0).outcome());
        }
        return leading.contains(chairChoice) ? Optional.of(chairChoice.outcome()) : Optional.empty();
    }
}
