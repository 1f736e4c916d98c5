package fr.viaduc.domain.organisation;

import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** The account to which grants are paid (RIB). Never changed: another account takes its place. */
@Embeddable
public class BankAccount implements Serializable {

    private static final Pattern BIC = Pattern.compile("[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private Iban iban;

    private String bic;

    @Column(name = "account_holder")
    private String holder;

    protected BankAccount() {}

    /**
     * @param bic eight or eleven characters (ISO 9362)
     * @param holder the name under which the bank knows the holder (titulaire)
     * @throws RuleViolation {@code bank.bic} or {@code bank.holder.missing}
     */
    public BankAccount(Iban iban, String bic, String holder) {
        this.iban = iban;
        this.bic = bic == null ? "" : bic.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!BIC.matcher(this.bic).matches()) {
            throw new RuleViolation("bank.bic", this.bic);
        }
        this.holder = Texts.required(holder, "bank.holder.missing");
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
