package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.AttachmentKind;
import fr.viaduc.domain.application.ContentEntry;
import fr.viaduc.domain.application.ContentField;
import fr.viaduc.domain.application.FieldType;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.SheetField;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.shared.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** How the answers of an application read in French: their questions and their values. */
@ApplicationScoped
public class ContentWords {

    private final French french = new French();

    @Inject
    private Communes communes;

    /** The number and the name of a section. */
    public String section(Section section) {
        return section.number() + ". " + french.say(section);
    }

    /** The question to which an entry answers. */
    public String label(String fieldCode) {
        return ContentField.ofCode(fieldCode)
                .map(field -> french.label(field.getClass().getSimpleName(), field.name()))
                .orElse(fieldCode);
    }

    /** The row, the line or the file concerned, as people recognise it. */
    public String item(Section section, String item) {
        return section == Section.ATTACHMENTS && !item.isEmpty() ? french.say(AttachmentKind.valueOf(item)) : item;
    }

    /** Whether the answer takes several lines. */
    public boolean isLong(ContentEntry entry) {
        return ContentField.ofCode(entry.field())
                .filter(field -> field.type() == FieldType.LONG_TEXT)
                .isPresent();
    }

    /** The answer as people read it; empty for none. */
    public String value(String fieldCode, String value) {
        Optional<ContentField> field = ContentField.ofCode(fieldCode);
        return value.isEmpty() || field.isEmpty() ? value : shown(field.get(), value);
    }

    private String shown(ContentField field, String value) {
        return switch (field.type()) {
            case TEXT -> field == SheetField.IBAN ? new Iban(value).format() : value;
            case LONG_TEXT, EMAIL, INTEGER -> value;
            case DATE -> french.day(LocalDate.parse(value));
            case DECIMAL -> value.replace('.', ',');
            case MONEY -> Money.of(value).format();
            case YES_NO -> french.cell(value.equals("YES"));
            case CHOICE -> french.label(field.choiceType(), value);
            case SIRET -> french.siret(value);
            case COMMUNE -> communes.shown(value);
        };
    }
}
