package fr.viaduc.web.security;

import jakarta.security.enterprise.credential.Credential;
import java.util.UUID;

/** The session that a log-in has just opened. It can be made by the portal's own code only, never by a request. */
record SessionCredential(UUID sessionId) implements Credential {}
