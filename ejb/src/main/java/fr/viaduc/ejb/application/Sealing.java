package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ApplicationContents;
import fr.viaduc.domain.application.ApplicationVersion;
import fr.viaduc.domain.application.AttachedFile;
import fr.viaduc.domain.application.ContentEntry;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.SubmissionDossier;
import fr.viaduc.domain.application.Undertaking;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.document.EmbeddedFile;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.document.GeneratingDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Seals a version: its data with their hash, the printed copy that carries them, and the receipt. */
@ApplicationScoped
class Sealing {

    private static final long KILO = 1024;

    private final French french = new French();

    @Inject
    private Documents documents;

    @Inject
    private GeneratingDocuments generating;

    @Inject
    private ApplicationParties parties;

    @Inject
    private ApplicationPrints prints;

    @Inject
    private ApplicationVersions versions;

    /** Seals what the application says at the instant of the act. */
    ApplicationVersion seal(
            Operation operation,
            FundingApplication application,
            SubmissionDossier dossier,
            Set<Undertaking> ticked,
            Act act) {
        Map<UUID, Document> files =
                documents.of(application.id()).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        List<Document> attached = application.attachments().stream()
                .map(attachment -> files.get(attachment.documentId()))
                .toList();
        List<ContentEntry> contents =
                ApplicationContents.of(application, dossier.organisation(), dossier.plan(), named(application, files));
        String json = SealedContents.write(operation, application, dossier.call(), ticked, contents, act);
        String hash = SealedContents.sha256(json);
        Map<String, Object> model = parties.model(operation, application);
        model.put("depositedAt", act.at());
        model.put("signatory", parties.signatory(application, act));
        model.put("totalCost", dossier.plan().totalEligibleCost());
        model.put("grant", dossier.plan().esfAmount());
        model.put("snapshotHash", hash);
        Filing filing = Filing.with(application);
        Document printed = print(model, contents, dossier, ticked, json, filing, act);
        Document receipt = receive(model, attached, dossier, filing, act);
        return versions.add(new ApplicationVersion(application, json, hash, printed.id(), receipt.id(), act));
    }

    private static List<AttachedFile> named(FundingApplication application, Map<UUID, Document> files) {
        return application.attachments().stream()
                .map(attachment -> {
                    Document file = files.get(attachment.documentId());
                    return new AttachedFile(file.id(), attachment.kind(), file.fileName(), file.sha256());
                })
                .toList();
    }

    private Document print(
            Map<String, Object> model,
            List<ContentEntry> contents,
            SubmissionDossier dossier,
            Set<Undertaking> ticked,
            String json,
            Filing filing,
            Act act) {
        Map<String, Object> snapshot = new HashMap<>(model);
        snapshot.put("sections", prints.sections(contents));
        snapshot.put("plan", prints.plan(dossier.plan()));
        snapshot.put("commitment", ticked.stream().sorted().map(french::say).toList());
        EmbeddedFile data = new EmbeddedFile(
                "demande-" + model.get("operationNumber") + "-v" + model.get("documentVersion") + ".json",
                "application/json",
                "Données scellées de la demande",
                json.getBytes(StandardCharsets.UTF_8));
        return generating.produce(DocumentTemplate.APPLICATION_SNAPSHOT, snapshot, filing, act, List.of(data));
    }

    private Document receive(
            Map<String, Object> model, List<Document> attached, SubmissionDossier dossier, Filing filing, Act act) {
        Map<String, Object> receipt = new HashMap<>(model);
        receipt.put("attachments", attached.stream().map(this::attachment).toList());
        receipt.put("silenceMonths", dossier.law().integer("crpa.silence"));
        return generating.produce(DocumentTemplate.DEPOSIT_RECEIPT, receipt, filing, act);
    }

    private Map<String, Object> attachment(Document file) {
        return Map.of("fileName", file.fileName(), "size", size(file.size()), "sha256", file.sha256());
    }

    private static String size(long bytes) {
        long kilo = Math.max(1, Math.round((float) bytes / KILO));
        return kilo < KILO ? kilo + " ko" : Math.round((float) kilo / KILO) + " Mo";
    }
}
