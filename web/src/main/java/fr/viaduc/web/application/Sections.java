package fr.viaduc.web.application;

import fr.viaduc.domain.application.BlockingError;
import fr.viaduc.domain.application.RowKind;
import fr.viaduc.domain.application.Section;
import fr.viaduc.ejb.shared.NotFound;
import java.util.UUID;

/** Where the sections of an application stand among the pages. */
final class Sections {

    private Sections() {}

    /** The section of this name. */
    static Section named(String name) {
        try {
            return Section.valueOf(name == null ? "" : name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    /** The list of this name. */
    static RowKind listNamed(String name) {
        try {
            return RowKind.valueOf(name == null ? "" : name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    /** The page of a section. */
    static String page(UUID operationId, Section section) {
        return switch (section) {
            case FINANCING_PLAN -> "/carrier/application/plan?id=" + operationId;
            case ATTACHMENTS -> "/carrier/application/attachments?id=" + operationId;
            case COMMITMENT -> "/carrier/application/deposit?id=" + operationId;
            default -> "/carrier/application/edit?id=" + operationId + "&section=" + section;
        };
    }

    /** The page where an error is mended, at its field. */
    static String page(UUID operationId, BlockingError error) {
        if (error.rowId() != null) {
            return "/carrier/application/row?id=" + operationId + "&list="
                    + error.field().rowKind().orElseThrow() + "&row=" + error.rowId() + anchor(error);
        }
        return page(operationId, error.section()) + anchor(error);
    }

    private static String anchor(BlockingError error) {
        return error.field() == null ? "" : "#answers:" + FieldBox.idOf(error.field());
    }

    /** The page of the next section; the list of sections after the last one. */
    static String nextPage(UUID operationId, Section section) {
        Section[] all = Section.values();
        return section.ordinal() + 1 < all.length
                ? page(operationId, all[section.ordinal() + 1])
                : "/carrier/application/view?id=" + operationId;
    }
}
