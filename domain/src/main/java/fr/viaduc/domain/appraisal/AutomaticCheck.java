package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the portal checks by itself, section by section, before the instructor reads the file. */
public enum AutomaticCheck {
    /** The call answered. */
    CALL_ANSWERED(AppraisalSection.ELIGIBILITY) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return clear(facts.callReference(), "");
        }
    },
    /** The operation is carried out within the days of the call. */
    WITHIN_CALL(AppraisalSection.TIMING) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(
                    facts.window().contains(facts.period()),
                    days(facts.period().start(), facts.period().end()),
                    days(facts.window().start(), facts.window().end()));
        }
    },
    /** The operation is not completed before the deposit (CPR art. 63(6)); if it has begun, it is said. */
    NOT_BEGUN(AppraisalSection.TIMING) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(
                    !facts.period().start().isBefore(facts.depositedOn()),
                    day(facts.period().start()),
                    day(facts.depositedOn()));
        }
    },
    /** The operation lies in the eligible period of the programme (CPR art. 63(2)). */
    WITHIN_ELIGIBILITY(AppraisalSection.TIMING) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(
                    facts.eligibility().contains(facts.period()),
                    days(facts.period().start(), facts.period().end()),
                    days(facts.eligibility().start(), facts.eligibility().end()));
        }
    },
    /** Own funding beside the grant. */
    OWN_FUNDING(AppraisalSection.CAPACITY) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            Money own = facts.plans().retained().resourcesOf(FundingSourceKind.OWN);
            return found(own.isPositive(), own.format(), "");
        }
    },
    /** Cost per participant against the median of the call; attention above half as much again. */
    COST_PER_PARTICIPANT(AppraisalSection.BEST_VALUE) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            Money cost = facts.costPerParticipant().orElse(Money.ZERO);
            Money median = facts.medianCostPerParticipant().orElse(cost);
            boolean reasonable = !cost.isGreaterThan(median.plus(median.times(HALF)));
            return found(
                    reasonable,
                    facts.costPerParticipant().map(Money::format).orElse("\u2013"),
                    facts.medianCostPerParticipant().map(Money::format).orElse("\u2013"));
        }
    },
    /** The retained plan satisfies the rules of the call and of the texts. */
    PLAN_RULES(AppraisalSection.EXPENDITURE) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(facts.planRefusals() == 0, String.valueOf(facts.planRefusals()), "");
        }
    },
    /** Share of the other resources that is committed in writing. */
    PROVED_RESOURCES(AppraisalSection.RESOURCES) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            FinancingPlan plan = facts.plans().retained();
            Money others = total(plan, source -> source.kind() != FundingSourceKind.ESF);
            Money proved = total(
                    plan,
                    source -> source.kind() != FundingSourceKind.ESF
                            && (source.status().isProved() || source.kind() == FundingSourceKind.OWN));
            return found(proved.equals(others), proved.format(), others.format());
        }
    },
    /** The exact rate against the highest of the call. */
    RATE(AppraisalSection.RESOURCES) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            Rate rate = facts.plans().retained().coFinancingRate();
            return found(
                    !rate.isGreaterThan(facts.maxRate()),
                    rate.percent(),
                    facts.maxRate().percent());
        }
    },
    /** Whether the application declares an aid scheme. */
    STATE_AID_DECLARED(AppraisalSection.STATE_AID) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(!facts.stateAid(), yesOrNo(facts.stateAid()), "");
        }
    },
    /** Whether the carrier is subject to public procurement law. */
    PUBLIC_BUYER(AppraisalSection.PROCUREMENT) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(
                    facts.publicBuyer().isPresent(),
                    facts.publicBuyer().map(AutomaticCheck::yesOrNo).orElse("\u2013"),
                    "");
        }
    },
    /** People expected. */
    PARTICIPANTS_EXPECTED(AppraisalSection.PARTICIPANTS) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return clear(String.valueOf(facts.participants()), "");
        }
    },
    /** Horizontal principles taken up, out of four. */
    PRINCIPLES_TAKEN_UP(AppraisalSection.HORIZONTAL_PRINCIPLES) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(facts.principles() > 0, String.valueOf(facts.principles()), "4");
        }
    },
    /** Whether the total cost is above the threshold of the plaque (CPR art. 50(1)(c)). */
    PLAQUE(AppraisalSection.COMMUNICATION) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            Money total = facts.plans().retained().totalEligibleCost();
            return found(
                    !total.isGreaterThan(facts.plaqueThreshold()),
                    total.format(),
                    facts.plaqueThreshold().format());
        }
    },
    /** Money of another fund of the Union in the plan (CPR art. 63(9)). */
    OTHER_EU_FUND(AppraisalSection.DOUBLE_FUNDING) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            Money other = facts.plans().retained().resourcesOf(FundingSourceKind.OTHER_EU);
            return found(other.isZero(), other.format(), "");
        }
    },
    /** Other files of the same carrier that are alive. */
    OTHER_FILES(AppraisalSection.DOUBLE_FUNDING) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(facts.otherFiles() == 0, String.valueOf(facts.otherFiles()), "");
        }
    },
    /** Score of risk, out of five. */
    RISK_SCORE(AppraisalSection.RISK) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            RiskScore score = RiskScore.of(facts.plans().retained(), facts.otherFiles());
            return found(!score.isHigh(), String.valueOf(score.points()), "5");
        }
    },
    /** The grant retained against the grant asked for. */
    RETAINED_GRANT(AppraisalSection.RETAINED_PLAN) {
        @Override
        AutomaticFinding on(AppraisalFacts facts) {
            return found(
                    facts.plans().isIdentical(),
                    facts.plans().retained().esfAmount().format(),
                    facts.plans().requested().esfAmount().format());
        }
    };

    private static final Rate HALF = Rate.of("1/2");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    private final AppraisalSection section;

    AutomaticCheck(AppraisalSection section) {
        this.section = section;
    }

    /** All findings on a project, in the order of the sections. */
    public static List<AutomaticFinding> all(AppraisalFacts facts) {
        return Arrays.stream(values()).map(check -> check.on(facts)).toList();
    }

    abstract AutomaticFinding on(AppraisalFacts facts);

    /** The section to which it belongs. */
    public AppraisalSection section() {
        return section;
    }

    AutomaticFinding clear(String measured, String comparedWith) {
        return new AutomaticFinding(this, FindingLevel.CLEAR, measured, comparedWith);
    }

    AutomaticFinding found(boolean isClear, String measured, String comparedWith) {
        return new AutomaticFinding(
                this, isClear ? FindingLevel.CLEAR : FindingLevel.ATTENTION, measured, comparedWith);
    }

    private static Money total(FinancingPlan plan, Predicate<FundingSource> which) {
        return Money.sum(plan.sources().stream().filter(which).map(FundingSource::amount));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String days(LocalDate first, LocalDate last) {
        return day(first) + " \u2013 " + day(last);
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "oui" : "non";
    }
}
