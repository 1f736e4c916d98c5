package fr.viaduc.ejb.report;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import fr.viaduc.domain.report.AgreedTerms;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.legal.Law;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The agreements against which reports are measured. */
@ApplicationScoped
public class ReportedAgreements {

    private static final int FIRST_YEAR_OF_PERIOD = 2021;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Law law;

    /**
     * The version in force on a day.
     *
     * @throws RuleViolation {@code report.agreement.missing} when there is none
     */
    public AgreementVersion inForce(UUID operationId, LocalDate day) {
        return versions(operationId, day).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("report.agreement.missing"));
    }

    /** The versions in force up to a day, the latest first. */
    List<AgreementVersion> versions(UUID operationId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT v FROM AgreementVersion v JOIN FETCH v.agreement a JOIN FETCH v.plan"
                                + " WHERE a.operationId = :operation AND v.inForceFrom <= :day ORDER BY v.number DESC",
                        AgreementVersion.class)
                .setParameter("operation", operationId)
                .setParameter("day", day)
                .getResultList();
    }

    /** What a version says, as far as a report is measured against it. */
    AgreedTerms terms(AgreementVersion version) {
        return new AgreedTerms(
                version.id(),
                version.plan().flatRate(),
                version.plan().totalEligibleCost(),
                version.plan().esfAmount(),
                version.plan().totalsByCategory(),
                version.periods().realisation(),
                version.periods().paymentEnd());
    }

    /** The schedule that the law gives to an operation. */
    ReportSchedule schedule(AgreementVersion version, LocalDate day) {
        return ReportSchedule.of(version.periods().realisation(), law(version, day));
    }

    /** The figures that govern an operation on a day. */
    ApplicableLaw law(AgreementVersion version, LocalDate day) {
        int firstYear = version.periods().realisation().start().getYear();
        return law.figures(version.agreement().bodyId())
                .on(
                        firstYear < FIRST_YEAR_OF_PERIOD
                                ? ProgrammingPeriod.PERIOD_2014_2020
                                : ProgrammingPeriod.PERIOD_2021_2027,
                        day);
    }
}
