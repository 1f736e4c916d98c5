package fr.viaduc.ejb.selection;

import fr.viaduc.domain.selection.VoteChoice;
import java.io.Serializable;
import java.util.UUID;

/**
 * One item as the member who votes sees it.
 *
 * @param sessionId the session
 * @param sessionTitle its title
 * @param open whether votes are taken now
 * @param item the item
 * @param present whether the member sits and is in the room
 * @param declared whether the member declared that there is no conflict, or that there is one; null when nothing was said
 * @param recused whether the member stepped back
 * @param vote what the member voted so far; null when nothing
 */
public record BallotSheet(
        UUID sessionId,
        String sessionTitle,
        boolean open,
        SessionSheet.Item item,
        boolean present,
        Boolean declared,
        boolean recused,
        VoteChoice vote)
        implements Serializable {

    /** Whether the member may vote now. */
    public boolean mayVote() {
        return open
                && present
                && !recused
                && Boolean.FALSE.equals(declared)
                && item.outcome() == null
                && !item.withdrawn();
    }
}
