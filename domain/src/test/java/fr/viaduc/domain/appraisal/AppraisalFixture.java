package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.ExpenditureEntry;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingEntry;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.application.FundingSourceStatus;
import fr.viaduc.domain.application.LineCost;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationNumber;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import java.time.Instant;
import java.util.UUID;

/** Appraisals and plans for tests. */
public final class AppraisalFixture {

    public static final Act INSTRUCTOR = act("Nora Petit", Role.GRANT_MANAGER);
    public static final Act OTHER_INSTRUCTOR = act("Marc Vidal", Role.GRANT_MANAGER);
    public static final Act VALIDATOR = act("Hélène Roux", Role.VALIDATOR);
    public static final Act CARRIER = act("Paul Girard", Role.BENEFICIARY_SIGNATORY);

    private AppraisalFixture() {}

    public static Act act(String name, Role role) {
        return new Act(UUID.randomUUID(), name, role.name(), null, Instant.parse("2027-02-01T09:00:00Z"), "");
    }

    public static Operation depositedFile() {
        Operation operation = new Operation(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Accompagner vers l’emploi", CARRIER);
        operation.deposit(new OperationNumber(2027, 12), CARRIER);
        return operation;
    }

    /** 100 000 € over two years: 60 000 € of ESF, 40 000 € of own funding. */
    public static FinancingPlan plan(Operation operation) {
        FinancingPlan plan = new FinancingPlan(operation.bodyId(), operation.organisationId(), operation.id());
        for (int year = 2027; year <= 2028; year++) {
            plan.addExpenditure(new ExpenditureEntry(
                    CostCategory.STAFF, "Chargée de projet", year, LineCost.of(Money.of(50_000)), ""));
            plan.addSource(source(FundingSourceKind.ESF, "FSE+", year, 30_000));
            plan.addSource(source(FundingSourceKind.OWN, "Autofinancement", year, 20_000));
        }
        return plan;
    }

    public static FundingEntry source(FundingSourceKind kind, String funder, int year, long euros) {
        return new FundingEntry(kind, funder, year, Money.of(euros), FundingSourceStatus.SECURED, "");
    }

    public static Appraisal opened() {
        Operation operation = depositedFile();
        FinancingPlan requested = plan(operation);
        return new Appraisal(operation, UUID.randomUUID(), requested, requested.copy(), INSTRUCTOR);
    }

    public static Appraisal written() {
        Appraisal appraisal = opened();
        for (AppraisalSection section : AppraisalSection.values()) {
            appraisal.write(section, new SectionEntry("Vérifié.", SectionConclusion.ACCEPTED, ""), INSTRUCTOR);
        }
        appraisal.conclude(favourable(), new ConventionalConditions(2, true, true, ""), INSTRUCTOR);
        return appraisal;
    }

    public static Opinion favourable() {
        return new Opinion(OpinionValue.FAVOURABLE, "Projet solide.", "");
    }
}
