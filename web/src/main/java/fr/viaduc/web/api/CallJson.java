package fr.viaduc.web.api;

import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.ejb.call.CallSheet;
import fr.viaduc.ejb.list.ListColumn;
import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.list.ListResult;
import fr.viaduc.ejb.list.ListRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Published calls as programs read them. What a call does not say is null. */
@ApplicationScoped
public class CallJson {

    @Inject
    @ConfigProperty(name = "viaduc.base", defaultValue = "http://localhost:8080")
    private String base;

    /** A page of a list: its rows, and where it stands among the pages. */
    JsonObject page(ListDefinition definition, ListRequest asked, ListResult found) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        if (asked.page() <= found.pages()) {
            found.rows().forEach(row -> items.add(item(definition, row)));
        }
        return Json.createObjectBuilder()
                .add("items", items)
                .add(
                        "page",
                        Json.createObjectBuilder()
                                .add("number", asked.page())
                                .add("pageSize", asked.size())
                                .add("totalItems", found.total())
                                .add("totalPages", found.pages()))
                .build();
    }

    private JsonObject item(ListDefinition definition, ListRow row) {
        JsonObjectOf item = new JsonObjectOf();
        for (ListColumn column : definition.columns()) {
            item.add(column.key(), row.get(column.key()));
        }
        return item.add("source", source((UUID) row.get("id"))).build();
    }

    /** All that a call says. */
    JsonObject call(CallSheet call) {
        CallDraft text = call.text();
        return new JsonObjectOf()
                .add("id", call.id())
                .add("reference", text.getReference())
                .add("title", text.getTitle())
                .add("bodyName", call.bodyName())
                .add("type", text.getType())
                .add("status", call.status())
                .add("carrierMode", text.getCarrierMode())
                .add("isOpen", call.open())
                .add("opensAt", call.opensAt())
                .add("closesAt", call.closesAt())
                .add("textVersion", call.textVersion())
                .add("deliberation", call.deliberation())
                .add("priorityCode", call.priorityCode())
                .add("objectiveCode", call.objectiveCode())
                .add("objectiveTitle", call.objectiveTitle())
                .add("allocation", text.getAllocation())
                .add("maxRate", text.getMaxRate())
                .add("minimumEsf", text.getMinimumEsf())
                .add("minimumTotalCost", text.getMinimumTotalCost())
                .add("costOptions", new TreeSet<>(text.getCostOptions()))
                .add("earliestStart", text.getEarliestStart())
                .add("latestEnd", text.getLatestEnd())
                .add("longestMonths", text.getLongestMonths())
                .add("context", text.getContext())
                .add("objectives", text.getObjectives())
                .add("expectedActions", text.getExpectedActions())
                .add("targetAudience", text.getTargetAudience())
                .add("eligibleApplicants", text.getEligibleApplicants())
                .add("selectionCriteria", text.getSelectionCriteria())
                .add("requiredDocuments", text.getRequiredDocuments())
                .add("territory", text.getTerritory())
                .add("contact", text.getContact())
                .add("source", source(call.id()))
                .build();
    }

    private String source(UUID id) {
        return base + "/public/call/view?id=" + id;
    }
}
