package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Moving the due date of a report, and agreeing to an optional one. */
@Stateless
public class PostponingReports {

    @Inject
    private Operations operations;

    @Inject
    private ExecutionReports reports;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** The carrier asks for a later due date. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void ask(UUID reportId, int seenVersion, LocalDate until, String reason) {
        Act act = caller.act(Role.BENEFICIARY_EDITOR, Role.BENEFICIARY_SIGNATORY);
        ExecutionReport report = reports.get(reportId, seenVersion);
        report.askPostponement(until, reason, act);
        trail.record("report.postponement.ask", report, act.because(reason), until.toString(), null);
        notices.toStaff(
                operations.get(report.operationId()),
                new Notice(
                        "Demande de report de date d’un bilan",
                        "Le porteur demande à déposer son bilan plus tard. La réponse est attendue avant l’échéance.",
                        "/staff/report/view?id=" + report.id()),
                Role.GRANT_MANAGER);
    }

    /** The manager answers the request, before the due date. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void answer(UUID reportId, int seenVersion, boolean accept, String words) {
        Act act = caller.act(Role.GRANT_MANAGER);
        ExecutionReport report = reports.get(reportId, seenVersion);
        report.answerPostponement(accept, words, act);
        trail.record(
                accept ? "report.postponement.grant" : "report.postponement.refuse",
                report,
                act.because(words),
                report.dueOn().toString(),
                null);
        tell(
                report,
                accept ? "Report de date accordé" : "Report de date refusé",
                accept
                        ? "La nouvelle échéance de votre bilan est indiquée sur le portail."
                        : "Votre demande de report de date est refusée. Le motif est indiqué sur le portail.");
    }

    /** Mise en demeure: once the due date has passed, the manager sets a last date. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void giveNotice(UUID reportId, int seenVersion, LocalDate lastDate, String reason) {
        Act act = caller.act(Role.GRANT_MANAGER).because(reason);
        ExecutionReport report = reports.get(reportId, seenVersion);
        report.giveNotice(lastDate, act);
        trail.record("report.notice", report, act, lastDate.toString(), null);
        tell(
                report,
                "Mise en demeure de déposer un bilan",
                "Votre bilan n’a pas été déposé à son échéance. Une dernière date vous est fixée sur le portail ; à"
                        + " défaut, la convention peut être résiliée et l’avance reversée.");
    }

    /** The manager agrees to an optional interim report. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void agreeToOptional(UUID reportId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        ExecutionReport report = reports.get(reportId, seenVersion);
        report.agreeBeforehand(act);
        trail.record("report.optional.agree", report, act);
        tell(
                report,
                "Bilan intermédiaire facultatif accepté",
                "Le service accepte votre bilan intermédiaire facultatif. Vous pouvez le déposer dès qu’il atteint le"
                        + " seuil prévu.");
    }

    private void tell(ExecutionReport report, String subject, String text) {
        Operation operation = operations.get(report.operationId());
        notices.toCarrier(operation, new Notice(subject, text, "/carrier/report/edit?id=" + report.id()));
    }
}
