package fr.viaduc.ejb.report;

import fr.viaduc.domain.report.Disbursement;
import fr.viaduc.domain.report.PaymentMethod;
import fr.viaduc.domain.report.PaymentProof;
import java.io.Serializable;
import java.time.LocalDate;

/** How and when an expenditure was paid, as it is typed. */
public class PaymentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate paidOn;
    private PaymentMethod method;
    private PaymentProof proof;

    static PaymentForm of(Disbursement disbursement) {
        PaymentForm form = new PaymentForm();
        form.paidOn = disbursement.paidOn();
        form.method = disbursement.method();
        form.proof = disbursement.proof();
        return form;
    }

    Disbursement disbursement() {
        return new Disbursement(paidOn, method, proof);
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public PaymentProof getProof() {
        return proof;
    }

    public void setProof(PaymentProof proof) {
        this.proof = proof;
    }
}
