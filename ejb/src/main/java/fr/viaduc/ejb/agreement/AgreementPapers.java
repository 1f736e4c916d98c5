package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.agreement.AmendmentKind;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.agreement.SignatureLevel;
import fr.viaduc.domain.agreement.SignatureRound;
import fr.viaduc.domain.agreement.SigningSide;
import fr.viaduc.domain.application.ApplicationVersion;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.IntermediateBody;
import fr.viaduc.domain.programme.GlobalGrant;
import fr.viaduc.domain.programme.Programme;
import fr.viaduc.domain.programme.SpecificObjective;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.application.ApplicationVersions;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Party;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.programme.GlobalGrants;
import fr.viaduc.ejb.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the agreement, its amendments and the attestation of the start. */
@ApplicationScoped
public class AgreementPapers {

    private static final String UNKNOWN_SIGNATORY = "son signataire habilité";

    private final French french = new French();

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Agreements agreements;

    @Inject
    private Applications applications;

    @Inject
    private ApplicationVersions applicationVersions;

    @Inject
    private Organisations organisations;

    @Inject
    private Calls calls;

    @Inject
    private GlobalGrants grants;

    @Inject
    private Programmes programmes;

    @Inject
    private Bodies bodies;

    @Inject
    private Law law;

    /** Writes the text of the latest version: to be signed, as signed, or consolidated by an amendment. */
    public Document text(GrantAgreement agreement, Operation operation, Act act) {
        AgreementVersion version = agreement.latest();
        FundingApplication application = applications.ofOperation(operation.id());
        Map<String, Object> model = new HashMap<>(AgreementText.version(
                version,
                agreements.reportSchedule(agreement.bodyId(), version.periods().realisation())));
        model.putAll(AgreementText.project(application));
        model.putAll(AgreementText.figures(law.on(agreement.bodyId(), act.day()), version.plan()));
        model.putAll(parties(agreement, application, agreement.signatures()));
        model.put("signatureLevel", level(agreement.signatures()));
        model.put("programme", programme(operation));
        model.put("application", deposit(operation, application));
        model.put("decision", Map.of("date", agreement.decidedOn(), "committee", "comité de programmation"));
        model.put("dataContact", bodies.get(agreement.bodyId()).contactEmail().value());
        model.put("court", "tribunal administratif territorialement compétent");
        return documents.produce(DocumentTemplate.GRANT_AGREEMENT, model, Filing.with(agreement), act);
    }

    private Map<String, Object> parties(
            GrantAgreement agreement, FundingApplication application, Optional<SignatureRound> round) {
        IntermediateBody body = bodies.get(agreement.bodyId());
        String signatory = round.flatMap(open -> open.signatureOf(SigningSide.BODY))
                .map(signature -> signature.signatoryName())
                .orElse(UNKNOWN_SIGNATORY);
        Party bodyParty = Party.body(body, signatory);
        Party carrier = Party.carrier(organisations.get(agreement.organisationId()), application);
        CallForProjects call = calls.get(application.callId());
        return Map.of(
                "bodyName", body.name(),
                "body", bodyParty,
                "beneficiary", carrier,
                "call", Map.of("reference", call.reference(), "title", call.title()),
                "signatories", AgreementText.signatories(round, carrier, bodyParty));
    }

    private String level(Optional<SignatureRound> round) {
        return french.say(round.map(SignatureRound::level).orElse(SignatureLevel.SIMPLE));
    }

    private Map<String, Object> programme(Operation operation) {
        CallForProjects call = calls.get(operation.callId());
        GlobalGrant grant = grants.get(call.globalGrantId());
        Programme programme = programmes.get(grant.programmeId());
        SpecificObjective objective = programme.objectives().stream()
                .filter(known -> known.id().equals(call.specificObjectiveId()))
                .findAny()
                .orElseThrow();
        return Map.of(
                "title", programme.title(),
                "cci", programme.label(),
                "period", programme.period(),
                "priority", objective.priorityCode() + " – " + objective.priorityTitle(),
                "objective", objective.code() + " – " + objective.title(),
                "globalGrantNumber", grant.label());
    }

    private Map<String, Object> deposit(Operation operation, FundingApplication application) {
        ApplicationVersion version = applicationVersions
                .find(operation.id(), application.sealedVersion())
                .orElseThrow();
        return Map.of("depositedAt", version.depositedAt(), "version", version.number(), "sha256", version.sha256());
    }

    /** Writes the attestation of the start, signed by the carrier. */
    public Document startCertificate(GrantAgreement agreement, Operation operation, Act act) {
        var carrier = organisations.get(agreement.organisationId());
        Map<String, Object> model = Map.of(
                "bodyName",
                bodies.get(agreement.bodyId()).name(),
                "operationNumber",
                agreement.number(),
                "carrier",
                Map.of("name", carrier.name(), "siret", carrier.siret().value()),
                "operation",
                Map.of("title", operation.title()),
                "agreement",
                Map.of(
                        "number", agreement.number(),
                        "notifiedOn",
                                ParisTime.wallClock(agreement.notifiedAt().orElseThrow())
                                        .toLocalDate(),
                        "realisation", agreement.latest().periods().realisation()),
                "startedOn",
                agreement.startAttestation().orElseThrow().startedOn(),
                "signatory",
                Map.of("name", act.actorName(), "at", act.at()),
                "advance",
                agreement.clauses().advance().amount());
        return documents.produce(DocumentTemplate.START_CERTIFICATE, model, Filing.with(agreement), act);
    }

    /** Writes an amendment: to be signed, or as signed. */
    public Document amendment(Amendment amendment, Operation operation, Act act) {
        GrantAgreement agreement = amendment.agreement();
        FundingApplication application = applications.ofOperation(operation.id());
        Map<String, Object> model = new HashMap<>(parties(agreement, application, amendment.signatures()));
        model.putAll(AmendmentText.of(amendment));
        model.put("operationNumber", agreement.number());
        model.put("operation", Map.of("title", operation.title()));
        model.put("signatureHours", law.on(agreement.bodyId(), act.day()).integer("signature.delay"));
        model.put("signatureLevel", level(amendment.signatures()));
        if (amendment.kind() == AmendmentKind.INFORMATION) {
            model.put("signatories", List.of());
        }
        return documents.produce(DocumentTemplate.AMENDMENT, model, Filing.with(amendment), act);
    }
}
