package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.programme.GlobalGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The document of a call: one for each version of its text, open to everybody from the publication on. */
@ApplicationScoped
public class CallPapers {

    @Inject
    private CallQueries calls;

    @Inject
    private GlobalGrants grants;

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Documents kept;

    /** Writes the call as it was adopted. */
    Document write(CallForProjects call, Act act) {
        return write(call, Map.of(), act);
    }

    /** Opens to everybody what was written at the adoption. */
    void publish(CallForProjects call, Act act) {
        kept.latest(DocumentTemplate.CALL_FOR_PROJECTS, call.id()).ifPresent(document -> document.publish(act));
    }

    /** Writes the version that an extension makes and opens it to everybody; the former one stays. */
    Document extended(CallForProjects call, Instant formerClosing, Act act) {
        Document document =
                write(call, Map.of("extension", Map.of("formerClosing", formerClosing, "reason", act.reason())), act);
        document.publish(act);
        return document;
    }

    private Document write(CallForProjects call, Map<String, Object> more, Act act) {
        CallSheet sheet = calls.sheet(call.id());
        CallDraft text = sheet.text();
        Map<String, Object> model = new HashMap<>(more);
        model.put("reference", text.getReference());
        model.put("title", text.getTitle());
        model.put("documentVersion", sheet.textVersion());
        model.put("bodyName", sheet.bodyName());
        model.put("type", text.getType());
        model.put("carrierModes", text.getCarrierMode());
        model.put(
                "objective",
                "Priorité " + sheet.priorityCode() + ", objectif spécifique " + sheet.objectiveCode() + " : "
                        + sheet.objectiveTitle());
        model.put("globalGrantNumber", grants.get(text.getGlobalGrantId()).label());
        model.put("deliberation", sheet.deliberation());
        model.put("allocation", text.getAllocation());
        model.put("opensAt", sheet.opensAt());
        model.put("closesAt", sheet.closesAt());
        model.put("context", text.getContext());
        model.put("objectives", text.getObjectives());
        model.put("actions", text.getExpectedActions());
        model.put("audience", text.getTargetAudience());
        model.put("applicants", text.getEligibleApplicants());
        model.put("territory", text.getTerritory());
        model.put("criteria", text.getSelectionCriteria());
        model.put("attachments", text.getRequiredDocuments());
        model.put("contact", text.getContact());
        model.put("realisation", new DateRange(text.getEarliestStart(), text.getLatestEnd()));
        if (text.getLongestMonths() != null) {
            model.put("maxMonths", text.getLongestMonths());
        }
        model.put("maxRate", text.getMaxRate());
        model.put("minGrant", text.getMinimumEsf());
        model.put("minCost", text.getMinimumTotalCost());
        model.put("costOptions", text.getCostOptions().stream().sorted().toList());
        return documents.produce(DocumentTemplate.CALL_FOR_PROJECTS, model, Filing.with(call), act);
    }
}
