package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ApplicationVersion;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.application.SubmissionDossier;
import fr.viaduc.domain.application.Undertaking;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Depositing an application, once or again, and giving it up: the acts of the signatory. */
@Stateless
public class DepositingApplications {

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Sealing sealing;

    @Inject
    private Notices notices;

    @Inject
    private Event<Object> told;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Deposits the application and seals its next version. A deposit that is sent twice is kept once: the second one finds
     * the version sealed and changes nothing.
     *
     * @param version the number that the version will have, as the page announced it
     * @param ticked the lines of the commitment that the signatory ticked
     * @return the number of the file
     * @throws RuleViolation {@code call.window.closed}, {@code change.request.overdue}, {@code
     *     application.commitment.incomplete}, {@code state.move.refused}
     * @throws RuleViolations with all that keeps the application from being deposited
     */
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public String deposit(UUID operationId, int version, Set<Undertaking> ticked) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY);
        FundingApplication application = applications.lock(operationId);
        Operation operation = operations.get(operationId);
        if (application.sealedVersion() >= version) {
            return operation.label();
        }
        SubmissionDossier dossier = dossiers.of(application, act.at());
        application.deposit(dossier, ticked, act);
        if (operation.number().isEmpty()) {
            operation.deposit(
                    operations.drawNumber(operation.bodyId(), act.day().getYear()), act);
            organisations.showTo(operation.organisationId(), operation.bodyId());
        } else {
            operation.heldBy(Role.GRANT_MANAGER, null);
        }
        ApplicationVersion sealed = sealing.seal(operation, application, dossier, ticked, act);
        trail.record("application.deposit", application, act, "v" + sealed.number(), sealed.sha256());
        trail.record("operation.deposit", operation, act);
        notices.toCarrier(operation, receipt(operation, sealed));
        told.fire(new ApplicationDeposited(operationId, application.id(), sealed.number(), act));
        return operation.label();
    }

    private static Notice receipt(Operation operation, ApplicationVersion sealed) {
        return new Notice(
                "Accusé de dépôt de votre demande de subvention",
                "La version " + sealed.number() + " de votre demande « " + operation.title()
                        + " » a été déposée par " + sealed.depositedByName()
                        + ".\n\nL’accusé de dépôt et la copie scellée de la demande sont disponibles sur le portail."
                        + " Cet accusé ne vaut pas attribution de la subvention.",
                "/carrier/application/receipt?id=" + operation.id());
    }

    /**
     * Gives the application up, before the signature of the agreement and with a reason.
     *
     * @throws RuleViolation {@code act.reason.missing}, {@code state.move.refused}
     */
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public void withdraw(UUID operationId, String reason) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY).because(reason);
        FundingApplication application = applications.lock(operationId);
        Operation operation = operations.get(operationId);
        boolean deposited = operation.number().isPresent();
        application.withdraw(act);
        operation.progress(OperationStatus.WITHDRAWN, act);
        operation.heldBy(null, null);
        trail.record("application.withdraw", application, act);
        trail.record("operation.withdraw", operation, act);
        if (deposited) {
            notices.toStaff(operation, withdrawal(operation, reason), Role.GRANT_MANAGER, Role.VALIDATOR);
        }
        told.fire(new ApplicationWithdrawn(operationId, application.id(), act));
    }

    private static Notice withdrawal(Operation operation, String reason) {
        return new Notice(
                "Abandon d’une demande de subvention",
                "Le porteur abandonne l’opération « " + operation.title() + " ».\n\nMotif : " + reason.strip(),
                "/staff/application/view?id=" + operation.id());
    }
}
