package fr.viaduc.ejb.identity;

/**
 * An intermediate body as the public knows it.
 *
 * @param siren number of the legal person
 * @param email where the public writes to
 */
public record BodyContact(String name, String siren, String email) {}
