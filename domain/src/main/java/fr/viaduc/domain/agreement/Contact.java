package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The person whom the body calls about the operation (référent de l'opération). */
@Embeddable
public class Contact {

    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_email")
    private Email email;

    @Column(name = "contact_phone")
    private String phone;

    protected Contact() {}

    /**
     * @param name first name and name
     * @param email where to write
     * @param phone may be empty
     * @throws RuleViolation {@code agreement.contact.missing} without a name or an address
     */
    public Contact(String name, Email email, String phone) {
        this.name = name == null ? "" : name.strip();
        this.email = email;
        this.phone = phone == null ? "" : phone.strip();
        if (this.name.isEmpty() || email == null) {
            throw new RuleViolation("agreement.contact.missing");
        }
    }

    /** First name and name. */
    public String name() {
        return name;
    }

    /** Where to write. */
    public Email email() {
        return email;
    }

    /** Telephone; may be empty. */
    public String phone() {
        return phone;
    }
}
