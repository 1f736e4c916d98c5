package fr.viaduc.domain.payment;

import static fr.viaduc.domain.legal.LegalParametersFixture.formerLaw;
import static fr.viaduc.domain.legal.LegalParametersFixture.law;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvanceRuleTest {

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"LOCAL_AUTHORITY", "INTERCOMMUNALITY", "SOCIAL_ACTION_CENTRE", "OPCO", "STATE_OPERATOR"})
    @DisplayName("R-PAY-8 local authorities, OPCO and operators of the State get no advance")
    void refusesTheExceptions(LegalForm form) {
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> AdvanceRule.amount(form, Money.of(72_000), law()));
        assertEquals("payment.advance.excluded", refusal.code());
    }

    @Test
    @DisplayName("R-PAY-8 an association gets 30 % of the grant, cut to the cent")
    void anAssociationGetsThirtyPercent() {
        assertEquals(Money.of(21_600), AdvanceRule.amount(LegalForm.ASSOCIATION, Money.of(72_000), law()));
        assertEquals(Money.of("19176.87"), AdvanceRule.amount(LegalForm.PUBLIC_BODY, Money.of("63922.93"), law()));
    }

    @Test
    void theFormerPeriodHasNoKnownAdvance() {
        assertThrows(RuleViolation.class, () -> AdvanceRule.amount(LegalForm.ASSOCIATION, Money.of(1), formerLaw()));
    }
}
