package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.Advance;
import fr.viaduc.domain.agreement.AgreedPlan;
import fr.viaduc.domain.agreement.AgreementClauses;
import fr.viaduc.domain.agreement.AgreementContent;
import fr.viaduc.domain.agreement.AgreementOrigin;
import fr.viaduc.domain.agreement.AgreementPeriods;
import fr.viaduc.domain.agreement.Contact;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.agreement.Payee;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.ConventionalConditions;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.payment.AdvanceRule;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.Decision;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.FinancingPlans;
import fr.viaduc.ejb.appraisal.Appraisals;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the first draft of an agreement from the decision, the appraisal, the application and the carrier's sheet. */
@ApplicationScoped
public class DraftedAgreements {

    @Inject
    private Applications applications;

    @Inject
    private Appraisals appraisals;

    @Inject
    private FinancingPlans plans;

    @Inject
    private Organisations organisations;

    @Inject
    private Law law;

    /**
     * The draft that follows from a favourable decision.
     *
     * @throws RuleViolation {@code agreement.account.missing} when the sheet of the carrier names no account
     */
    public GrantAgreement draft(Operation operation, AgendaItem item, Act act) {
        Appraisal appraisal = appraisals.ofOperation(operation.id());
        FundingApplication application = applications.ofOperation(operation.id());
        Organisation carrier = organisations.get(operation.organisationId());
        Decision decision = item.decision().orElseThrow();
        ApplicableLaw figures = law.on(operation.bodyId(), act.day());
        FinancingPlan plan =
                plans.add(AgreedPlan.of(appraisal.retainedPlan(), decision.grantedAmount(), carrier.name()));
        AgreementOrigin origin = new AgreementOrigin(
                operation.bodyId(),
                operation.id(),
                operation.organisationId(),
                operation.label(),
                appraisal.id(),
                item.id(),
                ParisTime.wallClock(decision.decidedAt()).toLocalDate());
        AgreementContent content = new AgreementContent(
                plan,
                AgreementPeriods.following(
                        application.period().orElseThrow(),
                        figures.integer("agreement.payment.months"),
                        figures.integer("agreement.validity.months")),
                contact(application),
                payee(carrier));
        return new GrantAgreement(origin, content, clauses(appraisal, decision, carrier, plan, figures), act);
    }

    private static Contact contact(FundingApplication application) {
        return new Contact(
                application.answer(SectionField.CONTACT_NAME),
                new Email(application.answer(SectionField.CONTACT_EMAIL)),
                application.answer(SectionField.CONTACT_PHONE));
    }

    /** The account on the carrier's sheet today. */
    Payee payee(Organisation carrier) {
        return carrier.bankAccount()
                .map(account -> new Payee(account.iban(), account.bic(), account.holder()))
                .orElseThrow(() -> new RuleViolation("agreement.account.missing", carrier.name()));
    }

    private static AgreementClauses clauses(
            Appraisal appraisal, Decision decision, Organisation carrier, FinancingPlan plan, ApplicableLaw figures) {
        ConventionalConditions conditions = appraisal.conditions().orElseThrow();
        String special = (conditions.others() + "\n" + decision.reservations()).strip();
        return new AgreementClauses(
                conditions.numberOfReports(),
                conditions.extrapolationClause(),
                special,
                conditions.advanceGranted() ? advance(carrier, plan.esfAmount(), figures) : Advance.none());
    }

    private static Advance advance(Organisation carrier, Money granted, ApplicableLaw figures) {
        return carrier.legalForm().mayReceiveAdvance()
                ? new Advance(figures.rate("advance.rate"), AdvanceRule.amount(carrier.legalForm(), granted, figures))
                : Advance.none();
    }
}
