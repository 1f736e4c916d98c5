package fr.viaduc.ejb.payment;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.payment.UndueAmount;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.ejb.check.PaymentClocks;
import fr.viaduc.ejb.check.ServiceFactChecks;
import fr.viaduc.ejb.payment.CarrierMoney.ClockRow;
import fr.viaduc.ejb.payment.CarrierMoney.PaymentRow;
import fr.viaduc.ejb.payment.CarrierMoney.UndueRow;
import fr.viaduc.ejb.payment.PaymentSheet.PaperRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reading what a carrier may know of its money; the database shows only its own. */
@Stateless
public class CarrierMoneyQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private PaymentClocks clocks;

    /** Clocks, payments and recoveries of the carrier who asks. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public CarrierMoney all() {
        return money(operation -> true);
    }

    /** Clocks, payments and recoveries of one file of the carrier who asks. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public CarrierMoney ofOperation(UUID operationId) {
        return money(operationId::equals);
    }

    private CarrierMoney money(Predicate<UUID> files) {
        return new CarrierMoney(clockRows(files), paymentRows(files), undueRows(files));
    }

    private List<ClockRow> clockRows(Predicate<UUID> files) {
        return entityManager
                .createQuery(
                        "SELECT r FROM ExecutionReport r WHERE r.status IN :statuses ORDER BY r.operationNumber, r.number",
                        ExecutionReport.class)
                .setParameter(
                        "statuses", EnumSet.of(ReportStatus.SUBMITTED, ReportStatus.ADMISSIBLE, ReportStatus.IN_CHECK))
                .getResultStream()
                .filter(report -> files.test(report.operationId()))
                .map(this::clockRow)
                .toList();
    }

    private ClockRow clockRow(ExecutionReport report) {
        Optional<ServiceFactCheck> check = checks.ofReport(report.id());
        return new ClockRow(
                report.label(),
                check.map(ServiceFactCheck::id).orElse(null),
                check.map(ServiceFactCheck::status).orElse(null),
                clocks.of(report));
    }

    private List<PaymentRow> paymentRows(Predicate<UUID> files) {
        List<Payment> payments = entityManager
                .createQuery("SELECT p FROM Payment p ORDER BY p.number DESC", Payment.class)
                .getResultStream()
                .filter(payment -> files.test(payment.operationId()))
                .toList();
        Map<UUID, Operation> operations = operations(payments);
        Map<UUID, List<PaperRow>> papers = papers(payments);
        return payments.stream()
                .map(payment -> new PaymentRow(
                        payment.label(),
                        operations.get(payment.operationId()).title(),
                        payment.kind(),
                        payment.amount(),
                        payment.status(),
                        payment.valueDate().orElse(null),
                        papers.getOrDefault(payment.id(), List.of())))
                .toList();
    }

    private Map<UUID, Operation> operations(List<Payment> payments) {
        if (payments.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("SELECT o FROM Operation o WHERE o.id IN :ids", Operation.class)
                .setParameter(
                        "ids",
                        payments.stream().map(Payment::operationId).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Operation::id, Function.identity()));
    }

    private Map<UUID, List<PaperRow>> papers(List<Payment> payments) {
        if (payments.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("SELECT d FROM Document d WHERE d.subjectId IN :ids ORDER BY d.at", Document.class)
                .setParameter("ids", payments.stream().map(Payment::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Document::subjectId,
                        Collectors.mapping(
                                document -> new PaperRow(
                                        document.id(),
                                        document.fileName(),
                                        document.template().orElse(null),
                                        document.at(),
                                        document.authorName()),
                                Collectors.toList())));
    }

    private List<UndueRow> undueRows(Predicate<UUID> files) {
        return entityManager
                .createQuery("SELECT u FROM UndueAmount u ORDER BY u.number", UndueAmount.class)
                .getResultStream()
                .filter(undue -> files.test(undue.operationId()))
                .map(undue ->
                        new UndueRow(undue.id(), undue.label(), undue.amount(), undue.outstanding(), undue.status()))
                .toList();
    }
}
