package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.Iban;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The account of the carrier to which the agreement has the grant paid (RIB). */
@Embeddable
public class Payee {

    @Column(name = "payee_iban")
    private Iban iban;

    @Column(name = "payee_bic")
    private String bic;

    @Column(name = "payee_holder")
    private String holder;

    protected Payee() {}

    /**
     * @param iban the account
     * @param bic the bank
     * @param holder the name under which the bank knows the holder
     */
    public Payee(Iban iban, String bic, String holder) {
        this.iban = Objects.requireNonNull(iban, "A grant is paid to an account.");
        this.bic = bic;
        this.holder = holder;
    }

    /** The account. */
    public Iban iban() {
        return iban;
    }

    /** The bank. */
    public String bic() {
        return bic;
    }

    /** The name under which the bank knows the holder. */
    public String holder() {
        return holder;
    }
}
