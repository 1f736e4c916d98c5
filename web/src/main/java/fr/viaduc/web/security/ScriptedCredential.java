package fr.viaduc.web.security;

import fr.viaduc.ejb.identity.CallerName;
import jakarta.security.enterprise.credential.Credential;

/** A person of a scripted story. It can be made by the portal's own code only, never by a request. */
record ScriptedCredential(CallerName caller) implements Credential {}
