package fr.viaduc.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores a quantity as {@code numeric(14,4)}. */
@Converter(autoApply = true)
public class QuantityConverter implements AttributeConverter<Quantity, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Quantity value) {
        return value == null ? null : value.value();
    }

    @Override
    public Quantity convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Quantity(column);
    }
}
