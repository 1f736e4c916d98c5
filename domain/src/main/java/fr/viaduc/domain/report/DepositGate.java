package fr.viaduc.domain.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import java.util.stream.Stream;

/** What stands between a draft and its deposit; the same list drives the page and the refusal. */
public enum DepositGate {
    /** The due date, or the date to which it was put off, has not passed. */
    DUE_DATE {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return refusal(c.today().isAfter(r.dueOn()), "report.due.passed", r.dueOn());
        }
    },
    /** The period covered is over. */
    PERIOD_OVER {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return refusal(
                    c.today().isBefore(r.period().end()),
                    "report.period.running",
                    r.period().end());
        }
    },
    /** The body has agreed to an optional report. */
    OPTIONAL_AGREEMENT {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return refusal(
                    r.kind() == ReportKind.INTERIM_OPTIONAL && !r.isAgreedBeforehand(), "report.optional.agreement");
        }
    },
    /** An optional report declares a sufficient share of the agreed cost. */
    OPTIONAL_THRESHOLD {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            if (r.kind() != ReportKind.INTERIM_OPTIONAL) {
                return Stream.empty();
            }
            Rate threshold = c.law().rate("interim.threshold");
            Money required = c.terms().totalCost().times(threshold);
            return refusal(
                    r.declared().isLessThan(required), "report.optional.threshold", r.declared(), required, threshold);
        }
    },
    /** The organisation sheet is complete. */
    ORGANISATION {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return refusal(!c.sheetComplete(), "report.organisation.incomplete");
        }
    },
    /** No visit stands against it. */
    VISIT {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return c.visitObstacle().stream();
        }
    },
    /** Resources shown by the report before have been agreed since. */
    AMENDMENT {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return refusal(c.amendmentDue(), "report.amendment.due");
        }
    },
    /** The records of the participants are finished; after the end nobody is left without an exit. */
    PARTICIPANTS {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            int unfinished = c.participants().unfinished();
            int present = c.participants().present();
            return Stream.concat(
                    refusal(unfinished > 0, "report.participants.unfinished", unfinished),
                    refusal(r.kind() == ReportKind.FINAL && present > 0, "report.participants.present", present));
        }
    },
    /** Something is declared. */
    ITEMS {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return refusal(r.items().isEmpty(), "report.items.none");
        }
    },
    /** The cost option still lets the categories be entered. */
    CATEGORIES {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return each(
                    r,
                    item -> refusal(
                            !c.terms().flatRate().allows(item.category()),
                            "report.item.category",
                            item.position(),
                            item.category(),
                            c.terms().flatRate().option()));
        }
    },
    /** The expenditures belong to the operation and to the time until the end of the period. */
    PERIOD {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return each(r, item -> {
                var last = r.kind() == ReportKind.FINAL && item.staff().isEmpty()
                        ? c.terms().paymentEnd()
                        : r.period().end();
                boolean outside =
                        item.period().start().isBefore(c.terms().realisation().start())
                                || item.period().end().isAfter(last);
                return refusal(
                        outside,
                        "report.item.outside",
                        item.position(),
                        item.period().start(),
                        c.terms().realisation().start(),
                        last);
            });
        }
    },
    /** The expenditures are paid, in time. */
    PAYMENT {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return each(r, item -> {
                if (!isPaidOut(item.category())) {
                    return Stream.empty();
                }
                if (!item.disbursement().isComplete()) {
                    return refusal(true, "report.item.unpaid", item.position());
                }
                var paidOn = item.disbursement().paidOn();
                boolean late = paidOn.isAfter(c.terms().paymentEnd())
                        || paidOn.isAfter(c.law().date("elig.end"));
                return Stream.concat(
                        refusal(
                                late,
                                "report.item.paid.late",
                                item.position(),
                                paidOn,
                                c.terms().paymentEnd()),
                        refusal(paidOn.isAfter(c.today()), "report.item.paid.future", item.position(), paidOn));
            });
        }
    },
    /** Cash stays below the limit of the décret. */
    CASH {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return each(r, item -> {
                if (item.disbursement().method() != PaymentMethod.CASH) {
                    return Stream.empty();
                }
                Money limit = c.law().money("cash.max");
                return refusal(
                        item.document().total().isGreaterThan(limit),
                        "report.item.cash",
                        item.position(),
                        item.document().total(),
                        limit);
            });
        }
    },
    /** Each expenditure has its evidence. */
    EVIDENCE {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return each(r, item -> {
                PaymentProof proof = item.disbursement().proof();
                boolean ownProof = proof == PaymentProof.PAYSLIP || proof == PaymentProof.ATTESTED;
                return Stream.concat(
                        refusal(!has(item, EvidenceKind.ACCOUNTING), "report.item.evidence", item.position()),
                        refusal(
                                isPaidOut(item.category()) && !ownProof && !has(item, EvidenceKind.PROOF_OF_PAYMENT),
                                "report.item.evidence.payment",
                                item.position()));
            });
        }
    },
    /** Nothing is declared twice, in this report or in any other. */
    DUPLICATES {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return each(r, item -> Duplicates.of(item, r, c.sameDocuments()).stream());
        }
    },
    /** A category well above the agreed amount is explained. */
    EXCESS {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return Stream.of(CostCategory.values())
                    .filter(category -> r.exceeds(category, c.terms(), c.law(), c.declaredBefore(category)))
                    .filter(category -> r.explanationOf(category).isEmpty())
                    .map(category -> new RuleViolation(
                            "report.excess.comment",
                            category,
                            r.totalOf(category).plus(c.declaredBefore(category)),
                            c.terms().agreed(category)));
        }
    },
    /** The qualitative part is written. */
    NARRATIVE {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            boolean silent = r.activities().isEmpty()
                    || r.activities().stream().anyMatch(a -> a.realised().isEmpty());
            return Stream.of(
                            refusal(silent, "report.narrative.activities"),
                            refusal(r.narrative().principles().isEmpty(), "report.narrative.principles"),
                            refusal(r.narrative().publicity().isEmpty(), "report.narrative.publicity"),
                            refusal(r.narrative().recordsHeld().isEmpty(), "report.narrative.records"))
                    .flatMap(found -> found);
        }
    },
    /** What came in is told with its proof. */
    FUNDING {
        @Override
        Stream<RuleViolation> check(ExecutionReport r, DepositContext c) {
            return r.funding().stream()
                    .filter(f -> f.received().isPositive() && f.documentId().isEmpty())
                    .map(f -> new RuleViolation("report.funding.proof", f.funder()));
        }
    };

    abstract Stream<RuleViolation> check(ExecutionReport report, DepositContext context);

    /** What this gate holds against the deposit; empty when it is open. */
    public List<RuleViolation> obstacles(ExecutionReport report, DepositContext context) {
        return check(report, context).toList();
    }

    /** Whether expenditures of the category are paid out: neither contributions in kind nor depreciation are. */
    public static boolean isPaidOut(CostCategory category) {
        return category != CostCategory.IN_KIND && category != CostCategory.DEPRECIATION;
    }

    private static boolean has(ExpenditureItem item, EvidenceKind kind) {
        return item.evidence().stream().anyMatch(e -> e.kind() == kind);
    }

    private static Stream<RuleViolation> each(
            ExecutionReport report, java.util.function.Function<ExpenditureItem, Stream<RuleViolation>> rule) {
        return report.items().stream().flatMap(rule);
    }

    private static Stream<RuleViolation> refusal(boolean broken, String code, Object... arguments) {
        return broken ? Stream.of(new RuleViolation(code, arguments)) : Stream.empty();
    }
}
