package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ApplicationVersion;
import fr.viaduc.domain.application.ContentChange;
import fr.viaduc.domain.application.ContentEntry;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading deposited applications, version by version. The database shows each to its carrier and to its body. */
@Stateless
public class VersionQueries {

    private final French french = new French();

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private ApplicationVersions versions;

    @Inject
    private Organisations organisations;

    @Inject
    private Calls calls;

    @Inject
    private ContentWords words;

    @Inject
    private PortalClock clock;

    /** The sealed versions of a file, the latest first. */
    @PermitAll
    public List<VersionRow> versions(UUID operationId) {
        operations.get(operationId);
        return versions.of(operationId).stream().map(VersionQueries::row).toList();
    }

    private static VersionRow row(ApplicationVersion version) {
        return new VersionRow(
                version.number(),
                version.depositedAt(),
                version.depositedByName(),
                version.sha256(),
                version.documentId(),
                version.receiptId());
    }

    /**
     * One version of an application with all that surrounds it. The readings of auditors and of the authority are noted.
     *
     * @param number the version; null for the latest
     * @throws NotFound when nothing was deposited, or it does not exist for the person who asks
     */
    @PermitAll
    public SealedSheet sealed(UUID operationId, Integer number) {
        Operation operation = operations.get(operationId);
        FundingApplication application = applications.ofOperation(operationId);
        List<ApplicationVersion> all = versions.of(operationId);
        ApplicationVersion shown = all.stream()
                .filter(version -> number == null || version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        List<ContentEntry> contents = SealedContents.read(shown.contents());
        CallForProjects call = calls.get(operation.callId());
        return new SealedSheet(
                operationId,
                application.id(),
                operation.label(),
                operation.title(),
                application.status(),
                operation.status(),
                operation.holder().orElse(null),
                operation.dueAt().orElse(null),
                call.id(),
                call.reference(),
                call.title(),
                operation.organisationId(),
                organisations.get(operation.organisationId()).name(),
                application.firstDepositedAt().orElse(null),
                shown.number(),
                all.stream().map(VersionQueries::row).toList(),
                sections(contents),
                changes(all, shown, contents),
                application.changeRequests().stream()
                        .map(request -> RequestSheet.of(request, clock.instant()))
                        .toList());
    }

    private List<SealedSheet.SealedSection> sections(List<ContentEntry> contents) {
        Map<Section, Map<String, List<ContentEntry>>> grouped = new EnumMap<>(Section.class);
        contents.forEach(entry -> grouped.computeIfAbsent(entry.section(), section -> new LinkedHashMap<>())
                .computeIfAbsent(entry.place(), place -> new ArrayList<>())
                .add(entry));
        return grouped.entrySet().stream()
                .map(section -> new SealedSheet.SealedSection(
                        section.getKey().number(),
                        french.say(section.getKey()),
                        section.getValue().values().stream().map(this::group).toList()))
                .toList();
    }

    private SealedSheet.Group group(List<ContentEntry> entries) {
        ContentEntry first = entries.get(0);
        return new SealedSheet.Group(
                words.item(first.section(), first.item()),
                entries.stream()
                        .map(entry -> new SealedSheet.Answer(
                                words.label(entry.field()), words.value(entry.field(), entry.value())))
                        .toList());
    }

    private List<ShownChange> changes(
            List<ApplicationVersion> all, ApplicationVersion shown, List<ContentEntry> contents) {
        return all.stream()
                .filter(version -> version.number() == shown.number() - 1)
                .findFirst()
                .map(before -> ContentChange.between(SealedContents.read(before.contents()), contents).stream()
                        .map(this::shown)
                        .toList())
                .orElseGet(List::of);
    }

    private ShownChange shown(ContentChange change) {
        return new ShownChange(
                words.section(change.section()),
                words.item(change.section(), change.item()),
                words.label(change.field()),
                words.value(change.field(), change.before()),
                words.value(change.field(), change.after()));
    }
}
