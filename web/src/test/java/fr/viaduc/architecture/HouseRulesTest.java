package fr.viaduc.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("fr.viaduc.violation");

    static Stream<Arguments> rules() {
        return new HouseRules("fr.viaduc.violation")
                .all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("Each rule of the house refuses its violation")
    void ruleRefusesViolation(String name, ArchRule rule) {
        assertThrows(AssertionError.class, () -> rule.check(VIOLATIONS));
    }
}
