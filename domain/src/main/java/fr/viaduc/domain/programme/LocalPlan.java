package fr.viaduc.domain.programme;

import fr.viaduc.domain.identity.Prepared;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Plan local pour l'insertion et l'emploi (PLIE): between the intermediate body and the operators, it brings those who
 * act for employment in a territory together under a protocol. An organisation supports it, often not the body itself.
 */
@Entity
@Table(name = "local_plan")
public class LocalPlan extends Prepared {

    private String code;

    private String name;

    @Column(name = "support_organisation")
    private String supportOrganisation;

    protected LocalPlan() {}

    /**
     * @param code a short name, unique in the body
     * @param supportOrganisation the organisation that carries the plan (organisme support)
     */
    public LocalPlan(UUID bodyId, String code, String name, String supportOrganisation, Act act) {
        super(bodyId, act);
        name(code, name, supportOrganisation);
    }

    private void name(String newCode, String newName, String newSupport) {
        if (isBlank(newCode) || isBlank(newName) || isBlank(newSupport)) {
            throw new RuleViolation("local.plan.incomplete");
        }
        this.code = newCode.strip();
        this.name = newName.strip();
        this.supportOrganisation = newSupport.strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Names the plan anew, while it is being prepared. */
    public void change(String newCode, String newName, String newSupport, Act act) {
        preparedBy(act);
        name(newCode, newName, newSupport);
    }

    @Override
    public String label() {
        return name;
    }

    /** Short name, unique in the body. */
    public String code() {
        return code;
    }

    /** Full name. */
    public String name() {
        return name;
    }

    /** The organisation that carries the plan. */
    public String supportOrganisation() {
        return supportOrganisation;
    }
}
