package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.ParticipantForecast;
import fr.viaduc.domain.application.PlanConstraints;
import fr.viaduc.domain.application.PrincipleTreatment;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.AppraisalFacts;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the portal knows of a file that is appraised: facts for the automatic findings, rules for its plan. */
@ApplicationScoped
public class AppraisedFiles {

    private static final List<SectionField> PRINCIPLES = List.of(
            SectionField.EQUALITY,
            SectionField.NON_DISCRIMINATION,
            SectionField.ACCESSIBILITY,
            SectionField.SUSTAINABILITY);

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    @Inject
    private Organisations organisations;

    @Inject
    private Law law;

    /** What the rules of the call and of the texts refuse in a plan of the file. */
    public List<RuleViolation> refusals(UUID operationId, FinancingPlan plan, LocalDate day) {
        FundingApplication application = applications.ofOperation(operationId);
        return plan.violations(constraints(application, law.on(application.bodyId(), day)));
    }

    private PlanConstraints constraints(FundingApplication application, ApplicableLaw figures) {
        CallForProjects call = calls.get(application.callId());
        return PlanConstraints.of(call, figures, period(application), application.isStateAid());
    }

    private static DateRange period(FundingApplication application) {
        return application.period().orElseThrow(() -> new IllegalStateException("A deposited file has its period"));
    }

    /** The execution reports that the law asks of the operation. */
    public ReportSchedule schedule(Appraisal appraisal) {
        DateRange period = period(applications.get(appraisal.applicationId()));
        return ReportSchedule.of(period, law.on(appraisal.bodyId(), period.end()));
    }

    /** Everything that the automatic findings measure. */
    public AppraisalFacts facts(Appraisal appraisal, LocalDate day) {
        FundingApplication application = applications.get(appraisal.applicationId());
        CallForProjects call = calls.get(application.callId());
        ApplicableLaw figures = law.on(application.bodyId(), day);
        int participants = application.forecasts().stream()
                .mapToInt(ParticipantForecast::total)
                .sum();
        return new AppraisalFacts(
                call.reference(),
                new DateRange(call.earliestStart(), call.latestEnd()),
                new DateRange(figures.date("elig.start"), figures.date("elig.end")),
                period(application),
                application
                        .firstDepositedAt()
                        .orElseThrow()
                        .atZone(ParisTime.ZONE)
                        .toLocalDate(),
                call.maxRate(),
                appraisal.comparison(),
                appraisal
                        .retainedPlan()
                        .violations(constraints(application, figures))
                        .size(),
                participants,
                medianCostPerParticipant(application),
                application.isStateAid(),
                organisations.get(application.organisationId()).publicBuyer(),
                principles(application),
                figures.money("plaque.esf"),
                otherFiles(application));
    }

    private static int principles(FundingApplication application) {
        return (int) PRINCIPLES.stream()
                .map(application::answer)
                .filter(answer -> !answer.isEmpty() && !answer.equals(PrincipleTreatment.NONE.name()))
                .count();
    }

    private Optional<Money> medianCostPerParticipant(FundingApplication application) {
        Stream<?> found = entityManager
                .createNativeQuery(
                        "SELECT trunc(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY c.cost) AS numeric), 2)"
                                + " FROM (SELECT p.total_cost / sum(CAST(s.value AS numeric)) AS cost FROM funding_application a"
                                + " JOIN financing_plan p ON p.id = a.financing_plan_id"
                                + " JOIN section_answer s ON s.application_id = a.id AND s.field LIKE 'FORECAST\\_%'"
                                + " AND s.field <> 'FORECAST_YEAR' WHERE a.call_id = CAST(?1 AS uuid)"
                                + " AND a.id <> CAST(?2 AS uuid) AND a.sealed_version > 0 GROUP BY a.id, p.total_cost"
                                + " HAVING sum(CAST(s.value AS numeric)) > 0) c")
                .setParameter(1, application.callId().toString())
                .setParameter(2, application.id().toString())
                .getResultList()
                .stream();
        return found.filter(BigDecimal.class::isInstance)
                .map(median -> new Money((BigDecimal) median))
                .findFirst();
    }

    private int otherFiles(FundingApplication application) {
        Number others = (Number) entityManager
                .createNativeQuery("SELECT count(*) FROM operation WHERE organisation_id = CAST(?1 AS uuid)"
                        + " AND id <> CAST(?2 AS uuid) AND status NOT IN ('DRAFT', 'INADMISSIBLE', 'WITHDRAWN',"
                        + " 'REJECTED', 'DEPROGRAMMED', 'SETTLED', 'ARCHIVED')")
                .setParameter(1, application.organisationId().toString())
                .setParameter(2, application.operationId().toString())
                .getSingleResult();
        return others.intValue();
    }
}
