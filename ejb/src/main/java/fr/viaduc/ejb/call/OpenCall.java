package fr.viaduc.ejb.call;

import java.time.Instant;
import java.util.UUID;

/** A call that accepts applications now: where it leads, who publishes it and until when one may apply. */
public record OpenCall(UUID id, String title, String bodyName, Instant closesAt) {}
