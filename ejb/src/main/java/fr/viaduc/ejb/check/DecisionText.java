package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.CheckTopic;
import fr.viaduc.domain.check.Finding;
import fr.viaduc.domain.check.FindingSheet;
import fr.viaduc.domain.check.ServiceFactCheck;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the audit trail says of decisions on items. */
final class DecisionText {

    private DecisionText() {}

    static String of(ServiceFactCheck check, Collection<UUID> itemIds) {
        FindingSheet sheet = check.sheet();
        return sheet.findings().stream()
                .filter(finding -> itemIds.contains(finding.itemId()))
                .map(DecisionText::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        String amounts =
                "Ligne " + finding.position() + " : " + finding.retained().format() + " retenus sur "
                        + finding.declared().format();
        return finding.reason()
                .map(reason -> amounts + " (" + reason + ") " + finding.explanation())
                .orElse(amounts);
    }

    static String ofTopics(ServiceFactCheck check, Collection<CheckTopic> topics) {
        return check.topics().stream()
                .filter(topic -> topics.contains(topic.topic()))
                .map(topic -> topic.topic() + " : " + topic.outcome() + " " + topic.explanation())
                .collect(Collectors.joining("\n"));
    }

    static String ofResources(ServiceFactCheck check, Collection<UUID> sourceIds) {
        return check.resources().stream()
                .filter(resource -> sourceIds.contains(resource.sourceId()))
                .map(resource ->
                        resource.funder() + " : " + resource.retained().format() + " " + resource.explanation())
                .collect(Collectors.joining("\n"));
    }
}
