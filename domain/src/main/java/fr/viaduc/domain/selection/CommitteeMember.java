package fr.viaduc.domain.selection;

import java.util.UUID;

/**
 * A person who may sit in the committee.
 *
 * @param userId the account
 * @param name first name and name
 * @param email where the agenda is sent
 * @param unitId the unit in the body; null for members from outside
 */
public record CommitteeMember(UUID userId, String name, String email, UUID unitId) {}
