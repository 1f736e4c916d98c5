package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.AccessToken;
import java.util.UUID;

/**
 * A link that lets a person choose a password was issued: whoever sends mails sends it, in the same transaction.
 *
 * @param email where it goes
 * @param name whom it greets
 * @param purpose what the link is for
 * @param key the secret in the link; kept nowhere else
 * @param bodyId the body that invites; null for a password reset
 */
public record AccessLink(String email, String name, AccessToken.Purpose purpose, String key, UUID bodyId) {}
