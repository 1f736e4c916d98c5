package fr.viaduc.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How and when an expenditure was paid (acquittement). */
@Embeddable
public class Disbursement {

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_method")
    private PaymentMethod method;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_proof")
    private PaymentProof proof;

    protected Disbursement() {}

    /** @param paidOn date d’acquittement; null, like the others, while it is not paid */
    public Disbursement(LocalDate paidOn, PaymentMethod method, PaymentProof proof) {
        this.paidOn = paidOn;
        this.method = method;
        this.proof = proof;
    }

    /** Day of the payment; null while it is not paid. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** How it was paid; null while it is not. */
    public PaymentMethod method() {
        return method;
    }

    /** What proves it; null while it is not paid. */
    public PaymentProof proof() {
        return proof;
    }

    boolean isComplete() {
        return paidOn != null && method != null && proof != null;
    }
}
