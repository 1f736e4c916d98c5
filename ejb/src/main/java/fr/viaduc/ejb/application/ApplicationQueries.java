package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ApplicationSection;
import fr.viaduc.domain.application.AttachmentKind;
import fr.viaduc.domain.application.BlockingError;
import fr.viaduc.domain.application.Completeness;
import fr.viaduc.domain.application.FieldType;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.application.PlanConstraints;
import fr.viaduc.domain.application.RowKind;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.application.SectionRow;
import fr.viaduc.domain.application.SubmissionDossier;
import fr.viaduc.domain.application.Undertaking;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.shared.Communes;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading one's own application while it is written. */
@Stateless
public class ApplicationQueries {

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Bodies bodies;

    @Inject
    private Documents documents;

    @Inject
    private Communes communes;

    @Inject
    private PortalClock clock;

    /** The application with the state of its fourteen sections. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public ApplicationOverview overview(UUID operationId) {
        Instant now = clock.instant();
        FundingApplication application = applications.ofOperation(operationId);
        Operation operation = operations.get(operationId);
        SubmissionDossier dossier = dossiers.of(application, now);
        List<BlockingError> errors =
                application.status().isInCarriersHands() ? application.blockingErrors(dossier, now) : List.of();
        return new ApplicationOverview(
                operationId,
                operation.number().orElse(""),
                operation.title(),
                application.status(),
                operation.status(),
                operation.holder().orElse(null),
                operation.dueAt().orElse(null),
                application.callId(),
                dossier.call().reference(),
                dossier.call().title(),
                dossier.call().closesAt(),
                dossier.call().isOpenAt(now),
                bodies.get(operation.bodyId()).name(),
                dossier.organisation().name(),
                application.sealedVersion(),
                application.firstDepositedAt().orElse(null),
                application.depositedAt().orElse(null),
                application.status().isInCarriersHands(),
                application.status().canBecome(FundingApplicationStatus.WITHDRAWN)
                        && operation.status().canBecome(OperationStatus.WITHDRAWN),
                request(application, now),
                Arrays.stream(Section.values())
                        .map(section -> state(application, section, errors))
                        .toList(),
                dossier.plan().totalEligibleCost(),
                dossier.plan().esfAmount(),
                Undertaking.requiredOf(dossier.organisation().legalForm()),
                errors);
    }

    private static RequestSheet request(FundingApplication application, Instant now) {
        return application
                .openRequest()
                .map(request -> RequestSheet.of(request, now))
                .orElse(null);
    }

    private static SectionState state(FundingApplication application, Section section, List<BlockingError> errors) {
        ApplicationSection stored = application.section(section);
        return new SectionState(
                section,
                Completeness.of(application, section, errors),
                application.isOpen(section),
                stored.savedAt().orElse(null),
                stored.savedBy().orElse(""),
                errors.stream().filter(error -> error.section() == section).count());
    }

    /** One section with its answers. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public SectionSheet section(UUID operationId, Section section) {
        FundingApplication application = applications.ofOperation(operationId);
        ApplicationSection stored = application.section(section);
        Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
        SectionField.of(section).forEach(field -> answers.put(field, shown(field, application.answer(field))));
        Map<RowKind, List<SectionSheet.Row>> rows = new EnumMap<>(RowKind.class);
        RowKind.of(section)
                .forEach(kind -> rows.put(
                        kind,
                        application.rows(kind).stream()
                                .map(row -> row(application, row))
                                .toList()));
        return new SectionSheet(
                operationId,
                application.title(),
                section,
                stored.version(),
                application.isOpen(section),
                answers,
                rows,
                requested(application, section),
                stored.savedAt().orElse(null),
                stored.savedBy().orElse(""));
    }

    private List<String> requested(FundingApplication application, Section section) {
        RequestSheet request = request(application, clock.instant());
        return request == null ? List.of() : request.textsOf(section);
    }

    private static SectionSheet.Row row(FundingApplication application, SectionRow row) {
        Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
        row.kind().fields().forEach(field -> answers.put(field, application.answer(row, field)));
        return new SectionSheet.Row(row.id(), answers);
    }

    private String shown(SectionField field, String answer) {
        return field.type() == FieldType.COMMUNE && !answer.isEmpty() ? communes.shown(answer) : answer;
    }

    /** The financing plan with what its rules say of it. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public PlanSheet plan(UUID operationId) {
        FundingApplication application = applications.ofOperation(operationId);
        SubmissionDossier dossier = dossiers.of(application, clock.instant());
        FinancingPlan plan = dossier.plan();
        DateRange period = application
                .period()
                .orElseGet(() -> new DateRange(
                        dossier.call().earliestStart(), dossier.call().latestEnd()));
        PlanConstraints constraints =
                PlanConstraints.of(dossier.call(), dossier.law(), period, application.isStateAid());
        return new PlanSheet(
                operationId,
                application.title(),
                plan.version(),
                application.isOpen(Section.FINANCING_PLAN),
                plan.costOption(),
                dossier.call().costOptions(),
                plan.flatRate().rate(),
                plan.flatRateAmount(),
                plan.totalEligibleCost(),
                plan.esfAmount(),
                plan.coFinancingRate(),
                dossier.call().maxRate(),
                plan.totalEligibleCost().times(dossier.call().maxRate()),
                plan.balance(),
                plan.years(),
                period.years(),
                plan.expenditures().stream()
                        .map(line -> new PlanSheet.Expenditure(
                                line.id(),
                                line.category(),
                                line.label(),
                                line.year(),
                                line.base(),
                                line.share(),
                                line.quantity(),
                                line.unitPrice(),
                                line.amount(),
                                line.basis()))
                        .toList(),
                plan.sources().stream()
                        .map(source -> new PlanSheet.Source(
                                source.id(),
                                source.kind(),
                                source.funder(),
                                source.year(),
                                source.amount(),
                                source.status(),
                                source.evidence()))
                        .toList(),
                requested(application, Section.FINANCING_PLAN),
                plan.violations(constraints));
    }

    /** The files attached, kind by kind. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public AttachmentSheet attachments(UUID operationId) {
        FundingApplication application = applications.ofOperation(operationId);
        LegalForm form =
                dossiers.of(application, clock.instant()).organisation().legalForm();
        Map<UUID, Document> files =
                documents.of(application.id()).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        Set<AttachmentKind> required = AttachmentKind.requiredOf(form, application);
        Set<AttachmentKind> offered = AttachmentKind.offeredTo(form, application);
        offered.addAll(application.attachedKinds());
        List<AttachmentSheet.Slot> slots = offered.stream()
                .sorted((one, other) -> Boolean.compare(required.contains(other), required.contains(one)))
                .map(kind -> new AttachmentSheet.Slot(
                        kind,
                        required.contains(kind),
                        application.attachments().stream()
                                .filter(attachment -> attachment.kind() == kind)
                                .map(attachment -> file(files.get(attachment.documentId())))
                                .toList()))
                .toList();
        return new AttachmentSheet(
                operationId,
                application.title(),
                application.isOpen(Section.ATTACHMENTS),
                slots,
                requested(application, Section.ATTACHMENTS));
    }

    private static AttachmentSheet.File file(Document document) {
        return new AttachmentSheet.File(
                document.id(), document.fileName(), document.size(), document.at(), document.authorName());
    }
}
