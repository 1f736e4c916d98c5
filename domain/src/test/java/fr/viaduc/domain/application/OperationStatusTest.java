package fr.viaduc.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationStatusTest {

    @DisplayName("R-OPE-2 the whole life of a file, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFT                  | SUBMITTED WITHDRAWN
                    SUBMITTED              | ADMISSIBLE INADMISSIBLE WITHDRAWN
                    ADMISSIBLE             | APPRAISED WITHDRAWN
                    APPRAISED              | SELECTED REJECTED DEFERRED WITHDRAWN
                    DEFERRED               | APPRAISED WITHDRAWN
                    SELECTED               | CONTRACTED DEPROGRAMMED WITHDRAWN
                    CONTRACTED             | IN_PROGRESS DEPROGRAMMED TERMINATED
                    IN_PROGRESS            | FINAL_REPORT_SUBMITTED DEPROGRAMMED TERMINATED
                    FINAL_REPORT_SUBMITTED | IN_PROGRESS CHECK_CLOSED TERMINATED
                    CHECK_CLOSED           | FINAL_REPORT_SUBMITTED SETTLED IN_RECOVERY
                    TERMINATED             | FINAL_REPORT_SUBMITTED SETTLED IN_RECOVERY ARCHIVED
                    DEPROGRAMMED           | IN_RECOVERY ARCHIVED
                    IN_RECOVERY            | SETTLED
                    SETTLED                | IN_RECOVERY ARCHIVED
                    INADMISSIBLE           | ARCHIVED
                    REJECTED               | ARCHIVED
                    WITHDRAWN              | ARCHIVED
                    ARCHIVED               | ''
                    """)
    void aStatusLeadsOnlyToThese(OperationStatus from, String allowed) {
        Set<OperationStatus> expected = Arrays.stream(allowed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(OperationStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OperationStatus.class)));
        for (OperationStatus to : OperationStatus.values()) {
            assertEquals(expected.contains(to), from.canBecome(to), from + " -> " + to);
        }
    }
}
