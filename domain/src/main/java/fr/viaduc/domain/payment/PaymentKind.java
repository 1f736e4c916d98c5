package fr.viaduc.domain.payment;

/** What a payment to a carrier is made for. */
public enum PaymentKind {
    /** Avance, after the start is attested. */
    ADVANCE,
    /** Acompte, after the check of an interim report. */
    INTERIM,
    /** Solde, after the check of the final report. */
    BALANCE,
    /** Complément, after a corrective check. */
    SUPPLEMENT;

    /** Whether it rests on a service-fact certificate. */
    public boolean restsOnCheck() {
        return this != ADVANCE;
    }
}
