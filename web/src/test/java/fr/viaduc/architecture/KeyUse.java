package fr.viaduc.architecture;

/**
 * A place where a French text is asked for by its key.
 *
 * @param key the key, or its beginning when the rest is known at run time only
 * @param whole whether it is the whole key
 * @param place where it stands
 */
record KeyUse(String key, boolean whole, String place) {}
