package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The expenditures of a report; the database shows them to the body once they are deposited. */
@Dependent
public class ReportItemList extends ListDefinition {

    public ReportItemList() {
        super(
                "report-items",
                "report",
                Role.BENEFICIARY_EDITOR,
                Role.BENEFICIARY_SIGNATORY,
                Role.GRANT_MANAGER,
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("expenditure_item i");
        scope("report", "i.report_id");
        id("i.id");
        id("reportId", "i.report_id");
        integer("position", "i.position").unfiltered();
        text("label", "i.label").searched().link("item?id={reportId}&item={id}");
        kind("category", "i.category", CostCategory.class);
        text("supplier", "i.supplier").searched();
        text("number", "i.document_number").searched();
        text("accountingNumber", "i.accounting_number").searched().exportOnly();
        date("date", "i.document_date");
        money("documentTotal", "i.amount_before_tax + i.vat").exportOnly();
        text("activity", "i.activity").searched().exportOnly();
        text("key", "i.allocation_key").exportOnly().unfiltered();
        date("paidOn", "i.paid_on");
        integer("proofs", "(SELECT count(*) FROM expenditure_item_evidence e WHERE e.item_id = i.id)");
        money("charged", "i.charged_amount");
        sortedBy("position");
    }
}
