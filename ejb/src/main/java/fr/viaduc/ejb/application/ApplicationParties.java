package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.PostalAddress;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What the documents of an application and of its review say of the file: carrier, body, operation, call. */
@ApplicationScoped
public class ApplicationParties {

    @Inject
    private Organisations organisations;

    @Inject
    private Bodies bodies;

    @Inject
    private Calls calls;

    /** The values that all these documents share, to be completed by each. */
    public Map<String, Object> model(Operation operation, FundingApplication application) {
        Organisation organisation = organisations.get(operation.organisationId());
        CallForProjects call = calls.get(operation.callId());
        var body = bodies.get(operation.bodyId());
        Map<String, Object> model = new HashMap<>();
        model.put("operationNumber", operation.label());
        model.put("bodyName", body.name());
        model.put(
                "carrier",
                Map.of(
                        "name", organisation.name(),
                        "siret", organisation.siret().value(),
                        "address",
                                organisation
                                        .address()
                                        .map(PostalAddress::toString)
                                        .orElse("")));
        model.put("operation", Map.of("title", operation.title()));
        model.put("call", Map.of("reference", call.reference(), "title", call.title()));
        model.put(
                "contact",
                Map.of("name", body.name(), "email", body.contactEmail().value()));
        application.firstDepositedAt().ifPresent(at -> model.put("depositedAt", at));
        if (application.sealedVersion() > 0) {
            model.put("documentVersion", application.sealedVersion());
        }
        return model;
    }

    /** The signatory with the function that the application gives her. */
    public Map<String, Object> signatory(FundingApplication application, Act act) {
        boolean delegate = application.answer(SectionField.DELEGATE_NAME).equalsIgnoreCase(act.actorName());
        String function =
                application.answer(delegate ? SectionField.DELEGATE_FUNCTION : SectionField.REPRESENTATIVE_FUNCTION);
        return Map.of("name", act.actorName(), "function", function);
    }
}
