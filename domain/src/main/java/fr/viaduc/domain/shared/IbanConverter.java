package fr.viaduc.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a bank account without spaces. */
@Converter(autoApply = true)
public class IbanConverter implements AttributeConverter<Iban, String> {

    @Override
    public String convertToDatabaseColumn(Iban value) {
        return value == null ? null : value.value();
    }

    @Override
    public Iban convertToEntityAttribute(String column) {
        return column == null ? null : new Iban(column);
    }
}
