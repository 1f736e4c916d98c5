package fr.viaduc.ejb.selection;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** The members of a session were sent its agenda. */
public record SessionConvened(UUID sessionId, Act act) {}
