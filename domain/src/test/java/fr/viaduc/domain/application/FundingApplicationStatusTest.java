package fr.viaduc.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingApplicationStatusTest {

    @DisplayName("R-APP-17 the whole life of an application, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFT                  | SUBMITTED WITHDRAWN
                    SUBMITTED              | IN_ADMISSIBILITY WITHDRAWN
                    IN_ADMISSIBILITY       | COMPLETION_REQUESTED ADMISSIBLE INADMISSIBLE WITHDRAWN
                    COMPLETION_REQUESTED   | SUBMITTED IN_ADMISSIBILITY WITHDRAWN
                    ADMISSIBLE             | IN_APPRAISAL WITHDRAWN
                    INADMISSIBLE           | ''
                    IN_APPRAISAL           | MODIFICATION_REQUESTED APPRAISED WITHDRAWN
                    MODIFICATION_REQUESTED | IN_APPRAISAL WITHDRAWN
                    APPRAISED              | SELECTED REJECTED DEFERRED WITHDRAWN
                    DEFERRED               | IN_APPRAISAL WITHDRAWN
                    SELECTED               | WITHDRAWN
                    REJECTED               | ''
                    WITHDRAWN              | ''
                    """)
    void aStatusLeadsOnlyToThese(FundingApplicationStatus from, String allowed) {
        Set<FundingApplicationStatus> expected = Arrays.stream(allowed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(FundingApplicationStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FundingApplicationStatus.class)));
        for (FundingApplicationStatus to : FundingApplicationStatus.values()) {
            assertEquals(expected.contains(to), from.canBecome(to), from + " -> " + to);
        }
    }
}
