package fr.viaduc.ejb.audit;

import fr.viaduc.domain.identity.Role;
import jakarta.enterprise.context.Dependent;

/** The audit trail of one file. */
@Dependent
public class FileTrailList extends TrailList {

    public FileTrailList() {
        super(
                "file-trail",
                Role.GRANT_MANAGER,
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.INTERNAL_CONTROL_OFFICER,
                Role.ANTI_FRAUD_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        scope("operation", "e.operation_id");
        tellActs();
    }
}
