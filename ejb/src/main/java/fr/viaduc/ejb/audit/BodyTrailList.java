package fr.viaduc.ejb.audit;

import fr.viaduc.domain.identity.Role;
import jakarta.enterprise.context.Dependent;

/** The audit trail of a whole body, as far as the person may read it. */
@Dependent
public class BodyTrailList extends TrailList {

    public BodyTrailList() {
        super(
                "trail",
                Role.VALIDATOR,
                Role.INTERNAL_CONTROL_OFFICER,
                Role.ANTI_FRAUD_OFFICER,
                Role.ADMINISTRATOR,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        tellActs();
        id("operationId", "e.operation_id");
        text("number", "o.number").searched();
    }
}
