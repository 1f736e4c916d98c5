package fr.viaduc.ejb.list;

/**
 * The key of a French text, as a value in a list: an act of the audit trail, a status whose type differs from row to row.
 *
 * @param key the key among the messages
 */
public record Label(String key) {

    /** Its last word, for when a text is wanting: a code of an earlier version of the portal. */
    public String code() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
