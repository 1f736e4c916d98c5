package fr.viaduc.domain.application;

import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that a financing plan must satisfy before its deposit, and again when it is retained or agreed. */
public enum PlanRule {
    /** R-PLAN-4: something is spent and the grant pays a part of it. */
    NOT_EMPTY {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            if (plan.totalEligibleCost().isZero()) {
                return List.of(new RuleViolation("plan.empty"));
            }
            return refuseIf(plan.esfAmount().isZero(), "plan.esf.missing");
        }
    },
    /** R-PLAN-5 (VF01): costs and resources are equal in every year, and therefore in total. */
    BALANCED {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            return plan.years().stream()
                    .filter(year -> !year.balance().isZero())
                    .map(year -> new RuleViolation(
                            "plan.unbalanced",
                            Integer.toString(year.year()),
                            year.costs(),
                            year.resources(),
                            year.balance()))
                    .toList();
        }
    },
    /** R-PLAN-6 (VF02): in-kind and third-party costs stand with the same amount in the resources. Décret 2022-608, annex. */
    MIRRORED {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            Money inKind = plan.totalOf(CostCategory.IN_KIND);
            Money inKindResources = plan.resourcesOf(FundingSourceKind.IN_KIND);
            Money thirdParty = plan.totalOf(CostCategory.THIRD_PARTY);
            Money thirdPartyResources = plan.resourcesOf(FundingSourceKind.THIRD_PARTY);
            return Stream.concat(
                            refuseIf(!inKind.equals(inKindResources), "plan.in.kind.unequal", inKind, inKindResources)
                                    .stream(),
                            refuseIf(
                                    !thirdParty.equals(thirdPartyResources),
                                    "plan.third.party.unequal",
                                    thirdParty,
                                    thirdPartyResources)
                                    .stream())
                    .toList();
        }
    },
    /** R-PLAN-7 (VF03): public support stays within the total cost less what is given in kind. Art. 67(1)(a). */
    IN_KIND_CEILING {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            return refuseIf(
                    plan.publicSupport().isGreaterThan(plan.maximumPublicSupport()),
                    "plan.public.support.above.ceiling",
                    plan.publicSupport(),
                    plan.maximumPublicSupport());
        }
    },
    /**
     * R-PLAN-8 (VF04): up to 200 000 € costs are simplified, except under State aid; then only the base of the flat rate
     * and the participants may be real. Art. 53(2).
     */
    SIMPLIFIED_UP_TO_THE_THRESHOLD {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            if (constraints.stateAid() || constraints.law().period() != ProgrammingPeriod.PERIOD_2021_2027) {
                return List.of();
            }
            Money threshold = constraints.law().money("sco.mandatory.total");
            if (plan.totalEligibleCost().isGreaterThan(threshold)) {
                return List.of();
            }
            if (plan.costOption() == CostOption.REAL) {
                return List.of(new RuleViolation("plan.real.costs.forbidden", plan.totalEligibleCost(), threshold));
            }
            return lines(plan)
                    .filter(line -> !REAL_UNDER_OBLIGATION.contains(line.category()))
                    .filter(line -> plan.flatRate().allows(line.category()))
                    .map(line ->
                            new RuleViolation("plan.real.line.forbidden", line.label(), line.category(), threshold))
                    .toList();
        }
    },
    /** R-PLAN-9: what the option computes is not entered as well: under 40 %, only staff and participants. Art. 54, 56. */
    COMPATIBLE_WITH_OPTION {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            return lines(plan)
                    .filter(line -> !plan.flatRate().allows(line.category()))
                    .map(line -> new RuleViolation(
                            "plan.category.covered", line.label(), line.category(), plan.costOption()))
                    .toList();
        }
    },
    /** R-PLAN-10: real indirect costs rest on a written physical key. Décret 2022-608 art. 6. */
    KEYED_INDIRECT_COSTS {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            return lines(plan)
                    .filter(line -> plan.costOption() == CostOption.REAL)
                    .filter(line -> line.category() == CostCategory.INDIRECT)
                    .filter(line -> line.basis().isEmpty())
                    .map(line -> new RuleViolation("plan.indirect.key.missing", line.label()))
                    .toList();
        }
    },
    /** R-PLAN-11: the cost option is one of the call. */
    OPTION_OF_THE_CALL {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            return refuseIf(
                    !constraints.allowedOptions().contains(plan.costOption()),
                    "plan.cost.option.forbidden",
                    plan.costOption());
        }
    },
    /** R-PLAN-12: the exact rate of the grant stays within the highest rate of the call. */
    WITHIN_MAXIMUM_RATE {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            return refuseIf(
                    plan.coFinancingRate().isGreaterThan(constraints.maxRate()),
                    "plan.rate.above.maximum",
                    plan.coFinancingRate(),
                    constraints.maxRate(),
                    plan.totalEligibleCost().times(constraints.maxRate()));
        }
    },
    /** R-PLAN-13: grant and total cost reach the minimum of the call, and the grant stays within its allocation. */
    WITHIN_AMOUNTS_OF_THE_CALL {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            return Stream.of(
                            refuseIf(
                                    plan.esfAmount().isLessThan(constraints.minimumEsf()),
                                    "plan.esf.below.minimum",
                                    plan.esfAmount(),
                                    constraints.minimumEsf()),
                            refuseIf(
                                    plan.totalEligibleCost().isLessThan(constraints.minimumTotalCost()),
                                    "plan.total.below.minimum",
                                    plan.totalEligibleCost(),
                                    constraints.minimumTotalCost()),
                            refuseIf(
                                    plan.esfAmount().isGreaterThan(constraints.allocation()),
                                    "plan.esf.above.allocation",
                                    plan.esfAmount(),
                                    constraints.allocation()))
                    .flatMap(List::stream)
                    .toList();
        }
    },
    /** R-PLAN-14: every line belongs to a year of the operation. */
    YEARS_OF_THE_OPERATION {
        @Override
        List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints) {
            DateRange period = constraints.period();
            return Stream.concat(
                            plan.expenditures().stream()
                                    .filter(line -> !line.isRejected()
                                            && !period.years().contains(line.year()))
                                    .map(line -> outside(line.label(), line.year(), period)),
                            plan.sources().stream()
                                    .filter(source -> !period.years().contains(source.year()))
                                    .map(source -> outside(source.funder(), source.year(), period)))
                    .toList();
        }
    };

    private static final Set<CostCategory> REAL_UNDER_OBLIGATION =
            Set.of(CostCategory.STAFF, CostCategory.PARTICIPANTS);

    /** What the rule refuses in the plan; empty when it is satisfied. */
    abstract List<RuleViolation> check(FinancingPlan plan, PlanConstraints constraints);

    private static Stream<ExpenditureLine> lines(FinancingPlan plan) {
        return plan.expenditures().stream().filter(line -> line.amount().isPositive());
    }

    private static List<RuleViolation> refuseIf(boolean broken, String code, Object... arguments) {
        return broken ? List.of(new RuleViolation(code, arguments)) : List.of();
    }

    private static RuleViolation outside(String label, int year, DateRange period) {
        return new RuleViolation("plan.year.outside", label, Integer.toString(year), period.start(), period.end());
    }
}
