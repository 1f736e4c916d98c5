package fr.viaduc.domain.agreement;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.appraisal.AppraisalFixture;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Agreements at every stage for tests. */
public final class AgreementFixture {

    public static final Instant SIGNING = Instant.parse("2027-03-20T09:00:00Z");
    public static final Act MANAGER = act("Nora Petit", Role.GRANT_MANAGER);
    public static final Act VALIDATOR = act("Hélène Roux", Role.VALIDATOR);
    public static final Act CARRIER = act("Paul Girard", Role.BENEFICIARY_SIGNATORY);
    public static final Act PRESIDENT = act("Jeanne Aubert", Role.SIGNATORY);
    public static final SignatureTerms TERMS =
            new SignatureTerms(SignatureLevel.SIMPLE, Duration.ofHours(144), Duration.ofMinutes(30), 3);
    public static final DateRange REALISATION = DateRange.of("2027-01-01", "2028-12-31");

    private AgreementFixture() {}

    public static Act act(String name, Role role) {
        return new Act(UUID.randomUUID(), name, role.name(), null, SIGNING, "");
    }

    public static Act later(Act act, Duration delay) {
        return new Act(act.actorId(), act.actorName(), act.role(), null, SIGNING.plus(delay), act.reason());
    }

    public static AgreementContent content(FinancingPlan plan) {
        return new AgreementContent(
                plan,
                AgreementPeriods.following(REALISATION, 6, 9),
                new Contact("Lise Morin", new Email("lise.morin@exemple.fr"), "04 76 00 00 00"),
                new Payee(new Iban("FR7630006000011234567890189"), "AGRIFRPP", "Association Cap"));
    }

    public static AgreementClauses clauses() {
        return new AgreementClauses(2, true, "", new Advance(Rate.of("0.30"), Money.of(18_000)));
    }

    public static GrantAgreement draft() {
        Operation operation = AppraisalFixture.depositedFile();
        AgreementOrigin origin = new AgreementOrigin(
                operation.bodyId(),
                operation.id(),
                operation.organisationId(),
                operation.label(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.parse("2027-03-12"));
        return new GrantAgreement(origin, content(AppraisalFixture.plan(operation)), clauses(), MANAGER);
    }

    public static GrantAgreement submitted() {
        GrantAgreement agreement = draft();
        agreement.verifyIban(MANAGER);
        agreement.submit(MANAGER);
        return agreement;
    }

    public static GrantAgreement issued() {
        GrantAgreement agreement = submitted();
        agreement.validate("2027-1", VALIDATOR);
        agreement.issue("abc123", TERMS, VALIDATOR);
        return agreement;
    }

    public static void sign(GrantAgreement agreement, SigningSide side, Act act) {
        agreement.sendCode(side, "hash", TERMS, act);
        agreement.sign(side, hash -> true, act);
    }

    public static GrantAgreement signed() {
        GrantAgreement agreement = issued();
        sign(agreement, SigningSide.BENEFICIARY, CARRIER);
        sign(agreement, SigningSide.BODY, PRESIDENT);
        return agreement;
    }

    public static GrantAgreement inForce() {
        GrantAgreement agreement = signed();
        agreement.notifyCarrier(PRESIDENT);
        return agreement;
    }
}
