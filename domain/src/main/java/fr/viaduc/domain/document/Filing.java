package fr.viaduc.domain.document;

import fr.viaduc.domain.shared.Aggregate;
import java.util.UUID;

/**
 * Where a document is filed, which decides who may read it.
 *
 * @param bodyId the intermediate body to which it belongs
 * @param organisationId the carrier organisation that may read it; null when it is internal to the body
 * @param operationId the file (operation); null outside the life of a file
 * @param subjectType class name of the object to which it is attached, such as {@code FundingApplication}
 * @param subjectId that object
 */
public record Filing(UUID bodyId, UUID organisationId, UUID operationId, String subjectType, UUID subjectId) {

    /** With an object, and readable by whoever may read it. */
    public static Filing with(Aggregate subject) {
        return new Filing(
                subject.bodyId(),
                subject.organisationId(),
                subject.operationId(),
                subject.getClass().getSimpleName(),
                subject.id());
    }

    /** At the same place, for the body alone. */
    public Filing internal() {
        return new Filing(bodyId, null, operationId, subjectType, subjectId);
    }

    /** At the same place, readable by a carrier organisation. */
    public Filing sharedWith(UUID organisation) {
        return new Filing(bodyId, organisation, operationId, subjectType, subjectId);
    }
}
