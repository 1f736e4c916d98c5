package fr.viaduc.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an electronic address as text. */
@Converter(autoApply = true)
public class EmailConverter implements AttributeConverter<Email, String> {

    @Override
    public String convertToDatabaseColumn(Email value) {
        return value == null ? null : value.value();
    }

    @Override
    public Email convertToEntityAttribute(String column) {
        return column == null ? null : new Email(column);
    }
}
