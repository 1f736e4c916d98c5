package fr.viaduc.domain.application;

/**
 * One thing that a version of an application says.
 *
 * @param section where it says it
 * @param path the same for the same thing in all versions
 * @param item the row, the line or the file concerned, as people recognise it; empty for a field asked once
 * @param field code of the {@link ContentField}
 * @param value in the form in which the type of the field is kept
 */
public record ContentEntry(Section section, String path, String item, String field, String value) {

    /** The row, the line or the file to which it belongs; empty for a field asked once. */
    public String place() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
