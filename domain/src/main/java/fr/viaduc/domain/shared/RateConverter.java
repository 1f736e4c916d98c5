package fr.viaduc.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a rate as its exact fraction, in a text such as {@code 2/5}. */
@Converter(autoApply = true)
public class RateConverter implements AttributeConverter<Rate, String> {

    @Override
    public String convertToDatabaseColumn(Rate value) {
        return value == null ? null : value.toString();
    }

    @Override
    public Rate convertToEntityAttribute(String column) {
        return column == null ? null : Rate.of(column);
    }
}
