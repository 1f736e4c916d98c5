package fr.viaduc.ejb.report;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.report.Evidence;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReceivedFunding;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.document.KeepingDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that prove a report: of its expenditures, of its resources, of the whole. */
@ApplicationScoped
public class ReportPapers {

    @Inject
    private Documents documents;

    @Inject
    private KeepingDocuments keeping;

    /** The documents of a report by their identity, in the order in which they were brought. */
    Map<UUID, Document> of(ExecutionReport report) {
        Set<UUID> own = ids(report);
        Map<UUID, Document> papers = new LinkedHashMap<>();
        documents.ofOperation(report.operationId()).stream()
                .filter(document -> own.contains(document.id()))
                .forEach(document -> papers.put(document.id(), document));
        return papers;
    }

    private static Set<UUID> ids(ExecutionReport report) {
        return Stream.of(
                        report.items().stream()
                                .flatMap(item -> item.evidence().stream())
                                .map(Evidence::documentId),
                        report.funding().stream()
                                .map(ReceivedFunding::documentId)
                                .flatMap(Optional::stream),
                        report.documents().stream())
                .flatMap(found -> found)
                .collect(Collectors.toSet());
    }

    /** Lets a document go that nothing in the report names any more, unless a deposited version rests on it. */
    void letGo(ExecutionReport report, Document document, Act act) {
        if (!report.hasSealed(document.at()) && !ids(report).contains(document.id())) {
            keeping.remove(document, act);
        }
    }
}
