package fr.viaduc.ejb.legal;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.Confidence;
import fr.viaduc.domain.legal.LegalTopic;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;
import java.util.Arrays;

/** The legal figures of the installation, with those that the body set for itself. */
@Dependent
public class LegalParameterList extends ListDefinition {

    /** Declares the list. */
    public LegalParameterList() {
        super(
                "legal-parameters",
                "legal",
                Arrays.stream(Role.values())
                        .filter(role -> !role.isCarrierRole())
                        .toArray(Role[]::new));
        from("legal_parameter p");
        where("p.body_id IS NULL OR p.body_id = asking_body()");
        id("p.id");
        text("label", "p.label").searched().unfiltered().link("/staff/legal/view?code={code}");
        text("value", "legal_value(p.type, p.value) || rtrim(' ' || p.unit)")
                .unfiltered()
                .unsorted();
        kind("period", "p.period", ProgrammingPeriod.class);
        holding("onDay", "p.valid_from", "p.valid_to");
        date("validFrom", "p.valid_from").unfiltered();
        date("validTo", "p.valid_to").unfiltered();
        text("legalBasis", "p.legal_basis").searched();
        kind("confidence", "p.confidence", Confidence.class);
        yesNo("own", "p.body_id IS NOT NULL");
        kind("topic", "p.topic", LegalTopic.class).exportOnly();
        text("code", "p.code").searched().exportOnly();
        text("note", "p.note").searched().unfiltered().exportOnly();
        sortedBy("label");
    }
}
