package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.Siren;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * Organisme intermédiaire: the body to which the managing authority delegates ESF credits by a global grant (Reg. (EU)
 * 2021/1060 art. 71(3)). One installation serves several; each sees its own files only.
 */
@Entity
@Table(name = "intermediate_body")
public class IntermediateBody {

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;

    private String name;

    private Siren siren;

    @Column(name = "contact_email")
    private Email contactEmail;

    protected IntermediateBody() {}

    /**
     * @param code a short name for lists and addresses, unique in the installation
     * @param contactEmail where the public writes to
     */
    public IntermediateBody(String code, String name, Siren siren, Email contactEmail) {
        if (code == null || !code.matches("[a-z0-9-]{2,40}")) {
            throw new RuleViolation("body.code.invalid", String.valueOf(code));
        }
        if (name == null || name.isBlank()) {
            throw new RuleViolation("body.name.missing");
        }
        this.id = UUID.randomUUID();
        this.code = code;
        this.name = name.strip();
        this.siren = siren;
        this.contactEmail = contactEmail;
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** Short name for lists and addresses. */
    public String code() {
        return code;
    }

    /** Full name. */
    public String name() {
        return name;
    }

    /** Number of the legal person. */
    public Siren siren() {
        return siren;
    }

    /** Where the public writes to. */
    public Email contactEmail() {
        return contactEmail;
    }
}
