package fr.viaduc.domain.agreement;

import fr.viaduc.domain.application.FinancingPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The agreement as it reads from one day on: the text first signed, or the text consolidated by an amendment. What later
 * features do refers to the version in force on its day.
 */
@Entity
@Table(name = "agreement_version")
public class AgreementVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private GrantAgreement agreement;

    @Column(name = "version_number")
    private int number;

    @Column(name = "amendment_id")
    private UUID amendmentId;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private FinancingPlan plan;

    @Embedded
    private AgreementPeriods periods;

    @Embedded
    private Contact contact;

    @Embedded
    private Payee payee;

    protected AgreementVersion() {}

    AgreementVersion(GrantAgreement agreement, int number, UUID amendmentId, AgreementContent content) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.number = number;
        this.amendmentId = amendmentId;
        write(content);
    }

    final void write(AgreementContent content) {
        this.plan = content.plan();
        this.periods = content.periods();
        this.contact = content.contact();
        this.payee = content.payee();
    }

    void enterIntoForce(LocalDate day) {
        this.inForceFrom = day;
    }

    /** What it says. */
    public AgreementContent content() {
        return new AgreementContent(plan, periods, contact, payee);
    }

    /** Identity of the version. */
    public UUID id() {
        return id;
    }

    /** The agreement. */
    public GrantAgreement agreement() {
        return agreement;
    }

    /** 1 for the text first signed, one more for each amendment. */
    public int number() {
        return number;
    }

    /** The amendment that made it; empty for the first. */
    public Optional<UUID> amendmentId() {
        return Optional.ofNullable(amendmentId);
    }

    /** First day on which it is in force; empty until the notification. */
    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }

    /** The agreed plan. */
    public FinancingPlan plan() {
        return plan;
    }

    /** Realisation, payment, validity. */
    public AgreementPeriods periods() {
        return periods;
    }

    /** Whom the body calls. */
    public Contact contact() {
        return contact;
    }

    /** Where the grant is paid. */
    public Payee payee() {
        return payee;
    }
}
