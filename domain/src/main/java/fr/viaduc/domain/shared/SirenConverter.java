package fr.viaduc.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a SIREN as its nine digits. */
@Converter(autoApply = true)
public class SirenConverter implements AttributeConverter<Siren, String> {

    @Override
    public String convertToDatabaseColumn(Siren value) {
        return value == null ? null : value.value();
    }

    @Override
    public Siren convertToEntityAttribute(String column) {
        return column == null ? null : new Siren(column);
    }
}
