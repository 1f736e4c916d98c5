package fr.viaduc.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores a working time as {@code numeric(8,2)}. */
@Converter(autoApply = true)
public class HoursConverter implements AttributeConverter<Hours, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Hours value) {
        return value == null ? null : value.value();
    }

    @Override
    public Hours convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Hours(column);
    }
}
