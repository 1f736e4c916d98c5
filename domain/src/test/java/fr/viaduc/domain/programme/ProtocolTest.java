package fr.viaduc.domain.programme;

import static fr.viaduc.domain.programme.SignatoryCapacity.FOUNDER;
import static fr.viaduc.domain.programme.SignatoryCapacity.FUNDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProtocolTest {

    private static final Act MANAGER = Acts.by("Gestionnaire", "GRANT_MANAGER", LocalDateTime.of(2026, 1, 5, 9, 0));
    private static final Act VALIDATOR = Acts.by("Valideuse", "VALIDATOR", LocalDateTime.of(2026, 1, 6, 9, 0));

    private static LocalPlan plan() {
        return new LocalPlan(Acts.BODY, "PLIE-OP", "PLIE Ouest Provence", "Réussir Provence", MANAGER);
    }

    private static Protocol protocol() {
        return new Protocol(plan(), "Protocole 2015-2019", DateRange.of("2015-01-01", "2019-12-31"), MANAGER);
    }

    private static ProtocolCommitment gives(String name, SignatoryCapacity capacity, String amount, Integer until) {
        return new ProtocolCommitment(name, capacity, Money.of(amount), until, "");
    }

    /** The financing plan that PLIE Ouest Provence publishes. */
    private static Protocol ouestProvence() {
        Protocol protocol = protocol();
        protocol.addSignatory(gives("Conseil général", FOUNDER, "453000.00", 2017), MANAGER);
        protocol.addSignatory(gives("Conseil régional", FOUNDER, "112500.00", null), MANAGER);
        protocol.addSignatory(gives("SAN Ouest Provence", FOUNDER, "390000.00", null), MANAGER);
        protocol.addSignatory(gives("Fonds social européen", FUNDER, "575000.00", null), MANAGER);
        return protocol;
    }

    @Test
    @DisplayName("R-PROG-6 a protocol adds up its signatories by year and over the years")
    void addsUpByYearAndOverYears() {
        Protocol protocol = ouestProvence();
        assertEquals(Money.of("1530500.00"), protocol.yearlyTotal());
        assertEquals(List.of(2015, 2016, 2017, 2018, 2019), protocol.years());
        assertEquals(Money.of("7652500.00"), protocol.total());
        assertEquals(
                Money.of("2265000.00"), protocol.totalOf(protocol.signatories().get(0)));
    }

    @Test
    @DisplayName("R-PROG-6 after the last year that an agreement covers the amount is expected, not secured")
    void amountIsSecuredToTheLastYearOnly() {
        Protocol protocol = ouestProvence();
        assertEquals(Money.of("1530500.00"), protocol.secured(2017));
        assertEquals(Money.of("1077500.00"), protocol.secured(2018));
        assertEquals(Money.of("6746500.00"), protocol.securedTotal());
    }

    @Test
    @DisplayName("R-PROG-5 a protocol counts once another person has validated it, and not without a signatory")
    void anotherPersonValidates() {
        assertRefused("protocol.empty", () -> protocol().validate(VALIDATOR));
        Protocol protocol = ouestProvence();
        assertRefused("validator.is.author", () -> protocol.validate(MANAGER));
        protocol.validate(VALIDATOR);
        assertEquals(PreparationStatus.VALIDATED, protocol.status());
        ProtocolCommitment another = gives("État", FOUNDER, "0.00", null);
        assertRefused("preparation.over", () -> protocol.addSignatory(another, MANAGER));
        assertRefused(
                "preparation.over",
                () -> protocol.removeSignatory(protocol.signatories().get(0).id(), MANAGER));
        assertRefused("preparation.over", () -> protocol.change("Autre", protocol.period(), MANAGER));
    }

    @Test
    @DisplayName("R-PROG-5 whoever changed it last has prepared it, and reopening takes a reason")
    void lastAuthorDoesNotValidate() {
        Act second = Acts.by("Seconde", "GRANT_MANAGER", LocalDateTime.of(2026, 1, 5, 10, 0));
        Protocol protocol = ouestProvence();
        protocol.change("Protocole d’accord", protocol.period(), second);
        assertRefused("validator.is.author", () -> protocol.validate(second));
        protocol.validate(VALIDATOR);
        assertRefused("act.reason.missing", () -> protocol.reopen(MANAGER));
        protocol.reopen(MANAGER.because("Avenant"));
        assertEquals(PreparationStatus.PREPARED, protocol.status());
    }

    @Test
    @DisplayName("R-PROG-6 a signatory is named once, with a capacity, an amount and a year of the protocol")
    void signatoryIsComplete() {
        Protocol protocol = ouestProvence();
        assertRefused(
                "protocol.signatory.twice",
                () -> protocol.addSignatory(gives("conseil général", FUNDER, "1.00", null), MANAGER));
        assertRefused(
                "protocol.signatory.year", () -> protocol.addSignatory(gives("État", FOUNDER, "1.00", 2020), MANAGER));
        assertRefused("protocol.signatory.amount", () -> new ProtocolCommitment("État", FOUNDER, null, null, ""));
        assertRefused(
                "protocol.signatory.incomplete", () -> new ProtocolCommitment(" ", FOUNDER, Money.ZERO, null, ""));
        assertRefused(
                "protocol.too.long",
                () -> new Protocol(plan(), "Protocole", DateRange.of("2015-01-01", "2026-01-01"), MANAGER));
    }

    @Test
    @DisplayName("R-PROG-5 a local plan is named completely, and changed only while it is being prepared")
    void planIsPrepared() {
        assertRefused("local.plan.incomplete", () -> new LocalPlan(Acts.BODY, "X", "Plan", " ", MANAGER));
        LocalPlan plan = plan();
        plan.validate(VALIDATOR);
        assertRefused("preparation.over", () -> plan.change("X", "Plan", "Support", MANAGER));
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
