package fr.viaduc.ejb.selection;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** The minutes of a session are signed: its decisions are final. */
public record MinutesSigned(UUID sessionId, Act act) {}
