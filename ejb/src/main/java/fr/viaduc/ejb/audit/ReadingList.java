package fr.viaduc.ejb.audit;

import fr.viaduc.domain.audit.Reading;
import fr.viaduc.domain.identity.Role;
import jakarta.enterprise.context.Dependent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who read what of a file, and when (journal des consultations). */
@Dependent
public class ReadingList extends TrailList {

    private static final String KINDS = Arrays.stream(Reading.values())
            .map(reading -> "WHEN '" + reading.act() + "' THEN '" + reading.name() + "'")
            .collect(Collectors.joining(" ", "CASE e.act ", " END"));

    public ReadingList() {
        super(
                "readings",
                Role.VALIDATOR,
                Role.INTERNAL_CONTROL_OFFICER,
                Role.ANTI_FRAUD_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        scope("operation", "e.operation_id");
        where("is_reading(e.act)");
        kind("kind", KINDS, Reading.class);
        text("object", "e.object_label").searched();
        text("details", "e.details").searched();
        sortedBy("-entry");
    }
}
