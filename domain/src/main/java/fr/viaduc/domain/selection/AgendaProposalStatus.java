package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Life of a case that waits for the committee (affaire à inscrire à l'ordre du jour). */
public enum AgendaProposalStatus implements State<AgendaProposalStatus> {
    /** En attente: ready to be put on an agenda. */
    WAITING,
    /** Inscrite: on the agenda of one session. */
    ON_AGENDA,
    /** Décidée: the committee has decided, deferral included. */
    DECIDED,
    /** Retirée: the file was withdrawn before any decision. */
    WITHDRAWN;

    @Override
    public Set<AgendaProposalStatus> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(ON_AGENDA, WITHDRAWN);
            case ON_AGENDA -> EnumSet.of(WAITING, DECIDED, WITHDRAWN);
            case DECIDED, WITHDRAWN -> EnumSet.noneOf(AgendaProposalStatus.class);
        };
    }
}
