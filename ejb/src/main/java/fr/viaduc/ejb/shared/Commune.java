package fr.viaduc.ejb.shared;

/**
 * A commune of France.
 *
 * @param code INSEE code
 * @param name official name
 */
public record Commune(String code, String name) {

    /** As pages show it and people may type it: {@code Grenoble (38185)}. */
    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
