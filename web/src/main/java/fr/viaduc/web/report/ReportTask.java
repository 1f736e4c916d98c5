package fr.viaduc.web.report;

import fr.viaduc.domain.report.DepositGate;
import fr.viaduc.ejb.report.ReportSheet;
import java.util.EnumSet;
import java.util.Set;

/** What a carrier has to do before the deposit: a page, and the gates that it opens. */
enum ReportTask {
    ITEMS(
            "/carrier/report/items?id={report}",
            DepositGate.ITEMS,
            DepositGate.CATEGORIES,
            DepositGate.PERIOD,
            DepositGate.PAYMENT,
            DepositGate.CASH,
            DepositGate.EVIDENCE,
            DepositGate.DUPLICATES,
            DepositGate.OPTIONAL_THRESHOLD,
            DepositGate.EXCESS),
    FUNDING("/carrier/report/funding?id={report}", DepositGate.FUNDING),
    NARRATIVE("/carrier/report/narrative?id={report}", DepositGate.NARRATIVE),
    PARTICIPANTS("/carrier/participant/list?id={operation}", DepositGate.PARTICIPANTS),
    VISIT("/carrier/visit/list?id={operation}", DepositGate.VISIT),
    AGREEMENT("/carrier/agreement/view?id={operation}", DepositGate.AMENDMENT),
    ORGANISATION("/carrier/organisation/edit", DepositGate.ORGANISATION),
    DATES(
            "/carrier/report/postpone?id={report}",
            DepositGate.DUE_DATE,
            DepositGate.PERIOD_OVER,
            DepositGate.OPTIONAL_AGREEMENT);

    private final String page;
    private final Set<DepositGate> gates;

    ReportTask(String page, DepositGate first, DepositGate... others) {
        this.page = page;
        this.gates = EnumSet.of(first, others);
    }

    /** Whether it opens the gate. */
    boolean opens(DepositGate gate) {
        return gates.contains(gate);
    }

    /** The page where it is done. */
    String page(ReportSheet report) {
        return page.replace("{report}", report.id().toString())
                .replace("{operation}", report.operationId().toString());
    }
}
