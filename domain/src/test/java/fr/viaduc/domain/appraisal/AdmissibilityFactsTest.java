package fr.viaduc.domain.appraisal;

import static fr.viaduc.domain.application.FundingApplicationFixture.DEPOSIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.domain.application.FundingApplicationFixture;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.shared.ParisTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdmissibilityFactsTest {

    private static String key(FundingApplicationFixture fixture, AdmissibilityItem item, boolean other) {
        List<AdmissibilityFact> facts =
                AdmissibilityFacts.of(fixture.application, fixture.dossier(), other, ParisTime.at(DEPOSIT.plusDays(1)));
        assertEquals(AdmissibilityItem.values().length, facts.size());
        return facts.get(item.ordinal()).key();
    }

    @Test
    @DisplayName("R-ADM-9 a deposited application meets every item that the portal can measure")
    void aDepositedApplicationMeetsWhatCanBeMeasured() {
        FundingApplicationFixture fixture = FundingApplicationFixture.deposited();
        assertEquals("FILED_IN_TIME", key(fixture, AdmissibilityItem.FILED_IN_TIME, false));
        assertEquals("COMPETENT_SIGNATORY.ask", key(fixture, AdmissibilityItem.COMPETENT_SIGNATORY, false));
        assertEquals("PERIOD", key(fixture, AdmissibilityItem.PERIOD, false));
        assertEquals("NOT_COMPLETED", key(fixture, AdmissibilityItem.NOT_COMPLETED, false));
        assertEquals("BALANCED_PLAN", key(fixture, AdmissibilityItem.BALANCED_PLAN, false));
        assertEquals("GRANT_CAP", key(fixture, AdmissibilityItem.GRANT_CAP, false));
        assertEquals("ATTACHMENTS", key(fixture, AdmissibilityItem.ATTACHMENTS, false));
        assertEquals("DURATION", key(fixture, AdmissibilityItem.DURATION, false));
        assertEquals("REPUBLICAN_CONTRACT", key(fixture, AdmissibilityItem.REPUBLICAN_CONTRACT, false));
    }

    @Test
    @DisplayName("R-ADM-9 another living file of the carrier is pointed out")
    void anotherFileIsPointedOut() {
        FundingApplicationFixture fixture = FundingApplicationFixture.deposited();
        assertEquals("NO_OTHER_APPLICATION", key(fixture, AdmissibilityItem.NO_OTHER_APPLICATION, false));
        assertEquals("NO_OTHER_APPLICATION.no", key(fixture, AdmissibilityItem.NO_OTHER_APPLICATION, true));
    }

    @Test
    @DisplayName("R-ADM-9 a delegate without the delegation and an unbalanced plan are pointed out")
    void whatIsMissingIsPointedOut() {
        FundingApplicationFixture fixture = FundingApplicationFixture.completeDraft();
        fixture.answer(SectionField.DELEGATE_NAME, "Lucas Morel");
        fixture.plan.removeSource(fixture.plan.sources().get(0).id());
        assertEquals("COMPETENT_SIGNATORY.no", key(fixture, AdmissibilityItem.COMPETENT_SIGNATORY, false));
        assertEquals("BALANCED_PLAN.no", key(fixture, AdmissibilityItem.BALANCED_PLAN, false));
        assertEquals("ATTACHMENTS.no", key(fixture, AdmissibilityItem.ATTACHMENTS, false));
    }
}
