package fr.viaduc.domain.mail;

import java.util.Objects;
import java.util.UUID;

/**
 * Who receives a mail.
 *
 * @param email the address
 * @param name whom it greets
 * @param userId the account of the person, who may then read the mail in the portal; null when there is none
 */
public record Recipient(String email, String name, UUID userId) {

    public Recipient {
        Objects.requireNonNull(email, "A mail has an address.");
        Objects.requireNonNull(name, "A mail greets somebody.");
    }
}
