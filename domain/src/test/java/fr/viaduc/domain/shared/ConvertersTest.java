package fr.viaduc.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertersTest {

    static Stream<Arguments> converters() {
        return Stream.of(
                Arguments.of(new MoneyConverter(), Money.of("1234.56")),
                Arguments.of(new QuantityConverter(), Quantity.of("0.5")),
                Arguments.of(new HoursConverter(), Hours.of("151.67")),
                Arguments.of(new RateConverter(), Rate.of("63840/109200")),
                Arguments.of(new SiretConverter(), new Siret("73282932000074")),
                Arguments.of(new SirenConverter(), new Siren("732829320")),
                Arguments.of(new IbanConverter(), new Iban("FR7630006000011234567890189")),
                Arguments.of(new EmailConverter(), new Email("claire@grenoble-alpes.fr")),
                Arguments.of(new InstantConverter(), Instant.parse("2026-03-29T00:59:59.123456Z")),
                Arguments.of(new UuidConverter(), UUID.fromString("0b42aaea-a972-478e-8f3c-2a1c5d6e7f80")));
    }

    @ParameterizedTest
    @MethodSource("converters")
    <E, C> void whatIsStoredComesBackUnchanged(AttributeConverter<E, C> converter, E value) {
        assertEquals(value, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(value)));
    }

    @ParameterizedTest
    @MethodSource("converters")
    <E, C> void nothingIsStoredAsNothing(AttributeConverter<E, C> converter) {
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }
}
