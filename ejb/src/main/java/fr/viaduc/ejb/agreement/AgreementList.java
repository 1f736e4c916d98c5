package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** All agreements of the body. */
@Dependent
public class AgreementList extends ListDefinition {

    public AgreementList() {
        super(
                "agreements",
                "agreement",
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.CONTROLLER,
                Role.SIGNATORY,
                Role.PAYMENT_OFFICER,
                Role.ACCOUNTANT,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("grant_agreement g JOIN operation o ON o.id = g.operation_id"
                + " JOIN organisation c ON c.id = g.organisation_id"
                + " JOIN agreement_version v ON v.agreement_id = g.id AND v.version_number ="
                + " (SELECT max(x.version_number) FROM agreement_version x WHERE x.agreement_id = g.id)"
                + " JOIN financing_plan p ON p.id = v.plan_id");
        where("g.body_id = asking_body()");
        id("g.id");
        text("number", "g.number").searched().link("/staff/agreement/view?id={id}");
        text("title", "o.title").searched();
        text("carrier", "c.name").searched();
        status("status", "g.status", AgreementStatus.class);
        date("realisationStart", "v.realisation_start");
        date("realisationEnd", "v.realisation_end");
        money("totalCost", "p.total_cost");
        money("esf", "p.esf_amount");
        instant("notifiedAt", "g.notified_at");
        sortedBy("-number");
    }
}
