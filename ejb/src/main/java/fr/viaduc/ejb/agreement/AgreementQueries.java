package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementPeriods;
import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.agreement.Contact;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.agreement.Signature;
import fr.viaduc.domain.agreement.SignatureRound;
import fr.viaduc.domain.agreement.SigningSide;
import fr.viaduc.domain.agreement.StartAttestation;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.agreement.AmendmentSheet.ChangedField;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.appraisal.PlanSheet;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading agreements and amendments, as far as the database shows them to the person who asks. */
@Stateless
public class AgreementQueries {

    @Inject
    private Agreements agreements;

    @Inject
    private Amendments amendments;

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private Documents documents;

    @Inject
    private PortalClock clock;

    /** An agreement, by its own id or by that of its file. */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.CONTROLLER,
        Role.Names.SIGNATORY,
        Role.Names.COMMITTEE_SECRETARY,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.ACCOUNTANT,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.BENEFICIARY_EDITOR
    })
    public AgreementSheet agreement(UUID id) {
        return sheet(agreements.findOfOperation(id).orElseGet(() -> agreements.get(id)));
    }

    /** The agreement of a file, if the person who asks may see one. */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.CONTROLLER,
        Role.Names.SIGNATORY,
        Role.Names.COMMITTEE_SECRETARY,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.ACCOUNTANT,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.BENEFICIARY_EDITOR
    })
    public Optional<UUID> ofOperation(UUID operationId) {
        return agreements.findOfOperation(operationId).map(GrantAgreement::id);
    }

    private AgreementSheet sheet(GrantAgreement agreement) {
        Operation operation = operations.get(agreement.operationId());
        List<Amendment> changes = amendments.of(agreement.id());
        return new AgreementSheet(
                agreement.id(),
                agreement.version(),
                agreement.operationId(),
                agreement.number(),
                operation.title(),
                organisations.get(agreement.organisationId()).name(),
                agreement.status(),
                agreement.decidedOn(),
                agreement.authorName(),
                agreement.submittedAt().isPresent(),
                agreement.ibanVerifiedAt().orElse(null),
                agreement.ibanVerifiedBy().orElse(""),
                agreement.validatorName().orElse(""),
                version(agreement.latest()),
                agreement.clauses().numberOfReports(),
                agreement.clauses().extrapolation(),
                agreement.clauses().specialConditions(),
                agreement.clauses().advance().amount(),
                signing(agreement.signatures()),
                agreement.notifiedAt().orElse(null),
                agreement.startAttestation().map(StartAttestation::startedOn).orElse(null),
                agreement.startAttestation().map(StartAttestation::by).orElse(""),
                agreement.endedOn().orElse(null),
                latest(DocumentTemplate.GRANT_AGREEMENT, agreement.id()),
                agreement.versions().stream().map(AgreementQueries::version).toList(),
                changes.stream()
                        .map(amendment -> new AgreementSheet.Change(
                                amendment.id(),
                                amendment.number(),
                                amendment.kind(),
                                amendment.status(),
                                amendment.requestedAt()))
                        .toList(),
                changes.stream().anyMatch(Amendment::isPending));
    }

    private static AgreementSheet.Version version(AgreementVersion version) {
        AgreementPeriods periods = version.periods();
        return new AgreementSheet.Version(
                version.number(),
                version.inForceFrom().orElse(null),
                periods.realisation().start(),
                periods.realisation().end(),
                periods.paymentEnd(),
                periods.validityEnd(),
                version.contact().name(),
                version.contact().email().value(),
                version.contact().phone(),
                version.payee().holder(),
                version.payee().iban().format(),
                PlanSheet.of(version.plan(), version.plan()));
    }

    private AgreementSheet.Signing signing(Optional<SignatureRound> round) {
        return round.map(open -> new AgreementSheet.Signing(
                        open.dueAt(),
                        open.isOver(clock.instant()),
                        open.signatureOf(SigningSide.BENEFICIARY)
                                .map(Signature::signatoryName)
                                .orElse(""),
                        open.signatureOf(SigningSide.BENEFICIARY)
                                .map(Signature::at)
                                .orElse(null),
                        open.signatureOf(SigningSide.BODY)
                                .map(Signature::signatoryName)
                                .orElse(""),
                        open.signatureOf(SigningSide.BODY).map(Signature::at).orElse(null),
                        open.triesLeft()))
                .orElse(null);
    }

    private UUID latest(DocumentTemplate template, UUID subjectId) {
        return documents.latest(template, subjectId).map(Document::id).orElse(null);
    }

    /**
     * What somebody who asks for an amendment starts from.
     *
     * @throws NotFound when there is no agreement in force for the person who asks
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.GRANT_MANAGER})
    public AmendmentDraft amendmentDraft(UUID agreementId) {
        GrantAgreement agreement = agreements.get(agreementId);
        if (!agreement.status().isInForce()) {
            throw new NotFound();
        }
        return AmendmentDraft.of(agreement.latest());
    }

    /** What the manager may change in a draft. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public AgreementDraft agreementDraft(UUID agreementId) {
        return AgreementDraft.of(agreements.get(agreementId));
    }

    /** An amendment. */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.CONTROLLER,
        Role.Names.SIGNATORY,
        Role.Names.COMMITTEE_SECRETARY,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.BENEFICIARY_EDITOR
    })
    public AmendmentSheet amendment(UUID amendmentId) {
        Amendment amendment = amendments.get(amendmentId);
        AgreementVersion before = amendment.amendedVersion();
        return new AmendmentSheet(
                amendment.id(),
                amendment.version(),
                amendment.agreement().id(),
                amendment.operationId(),
                amendment.label(),
                operations.get(amendment.operationId()).title(),
                amendment.number(),
                amendment.kind(),
                amendment.status(),
                amendment.justification(),
                amendment.requestedAt(),
                amendment.requestedBy(),
                amendment.appraiserName().orElse(""),
                amendment.finding(),
                amendment.validatorName().orElse(""),
                changes(amendment, before),
                amendment
                        .newPlan()
                        .map(plan -> PlanSheet.of(before.plan(), plan))
                        .orElse(null),
                signing(amendment.signatures()),
                amendment.notifiedAt().orElse(null),
                latest(DocumentTemplate.AMENDMENT, amendment.id()));
    }

    private static List<ChangedField> changes(Amendment amendment, AgreementVersion before) {
        List<ChangedField> changes = new ArrayList<>();
        amendment.newPeriods().ifPresent(after -> {
            AgreementPeriods old = before.periods();
            changes.add(new ChangedField(
                    "realisationStart",
                    old.realisation().start(),
                    after.realisation().start()));
            changes.add(new ChangedField(
                    "realisationEnd",
                    old.realisation().end(),
                    after.realisation().end()));
            changes.add(new ChangedField("paymentEnd", old.paymentEnd(), after.paymentEnd()));
            changes.add(new ChangedField("validityEnd", old.validityEnd(), after.validityEnd()));
        });
        amendment.newContact().ifPresent(after -> {
            Contact old = before.contact();
            changes.add(new ChangedField("contactName", old.name(), after.name()));
            changes.add(new ChangedField(
                    "contactEmail", old.email().value(), after.email().value()));
            changes.add(new ChangedField("contactPhone", old.phone(), after.phone()));
        });
        changes.removeIf(field -> field.before().equals(field.after()));
        return changes;
    }
}
