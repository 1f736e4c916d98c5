package fr.viaduc.web.application;

import fr.viaduc.domain.application.RowKind;
import fr.viaduc.ejb.application.SectionSheet;
import fr.viaduc.web.faces.French;
import java.util.List;
import java.util.UUID;

/**
 * A list of a section on a page.
 *
 * @param kind what it lists
 * @param rows its rows, in their order
 */
public record RowList(RowKind kind, List<Row> rows) {

    private static final int SHOWN_FIELDS = 3;

    /**
     * One row at a glance.
     *
     * @param title as people recognise it
     * @param summary some more of it
     */
    public record Row(UUID id, String title, String summary) {}

    static RowList of(RowKind kind, List<SectionSheet.Row> rows) {
        return new RowList(kind, rows.stream().map(RowList::row).toList());
    }

    private static Row row(SectionSheet.Row row) {
        List<FieldBox> boxes = FieldBox.of(row.answers());
        String title = boxes.get(0).getShown();
        List<String> more = boxes.stream()
                .skip(1)
                .filter(box -> !box.getShown().isEmpty() && !box.getKind().equals("textarea"))
                .limit(SHOWN_FIELDS)
                .map(box -> French.text("application.row.answer", box.getLabel(), box.getShown()))
                .toList();
        return new Row(
                row.id(), title.isEmpty() ? French.text("application.row.untitled") : title, String.join(" · ", more));
    }

    /** The heading. */
    public String heading() {
        return French.label(kind);
    }

    /** What the list is for. */
    public String intro() {
        return French.text("application.list." + kind);
    }

    /** Whether a row may be added. */
    public boolean hasRoom() {
        return rows.size() < kind.most();
    }
}
