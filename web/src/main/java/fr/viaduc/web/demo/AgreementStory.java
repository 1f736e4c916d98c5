package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.AppraisalStory.STORY;

import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.AmendmentDraft;
import fr.viaduc.ejb.agreement.AttestingStarts;
import fr.viaduc.ejb.agreement.DraftingAgreements;
import fr.viaduc.ejb.agreement.IssuingAgreements;
import fr.viaduc.ejb.agreement.RequestingAmendments;
import fr.viaduc.ejb.agreement.SigningAgreements;
import fr.viaduc.ejb.mail.OutboxEntry;
import fr.viaduc.ejb.mail.ReadingOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How agreements of the demonstration are written and signed; for every chapter that needs one in force. */
@ApplicationScoped
public class AgreementStory {

    private static final Pattern CODE = Pattern.compile("^(\\d{6})$", Pattern.MULTILINE);

    @Inject
    private DraftingAgreements drafting;

    @Inject
    private IssuingAgreements issuing;

    @Inject
    private SigningAgreements signing;

    @Inject
    private AttestingStarts attesting;

    @Inject
    private RequestingAmendments requesting;

    @Inject
    private AgreementQueries agreements;

    @Inject
    private ReadingOutbox outbox;

    /** The manager drafts and checks the account, the validator issues the text for signature. */
    void issue(Stage stage, String name, String day) {
        stage.as("gestion", day + "T09:00");
        UUID agreement = stage.made("agreement " + name, drafting.draft(stage.the("operation " + name)));
        drafting.verifyIban(agreement, version(agreement));
        drafting.submit(agreement, version(agreement));
        stage.as("validation", day + "T14:00");
        issuing.validate(agreement, version(agreement));
    }

    /** The carrier signs, then the body, which brings the agreement into force. */
    void sign(Stage stage, String name, String signatory, String day) {
        UUID agreement = stage.the("agreement " + name);
        sign(stage, agreement, signatory, day + "T09:00");
        sign(stage, agreement, "signature@demo.viaduc.example", day + "T16:00");
    }

    /** Somebody signs with the code of the latest mail to her. */
    void sign(Stage stage, UUID agreement, String login, String at) {
        stage.as(login, at);
        signing.sendCode(agreement);
        signing.sign(agreement, codeOf(login));
    }

    private String codeOf(String login) {
        return outbox.latest().stream()
                .filter(mail ->
                        mail.email().equals(login) && CODE.matcher(mail.text()).find())
                .max(Comparator.comparing(OutboxEntry::queuedAt))
                .flatMap(mail -> CODE.matcher(mail.text()).results().findFirst())
                .map(MatchResult::group)
                .orElseThrow();
    }

    /** The carrier attests the start. */
    void start(Stage stage, String name, String signatory, String startedOn) {
        stage.as(signatory, startedOn + "T17:00");
        UUID agreement = stage.the("agreement " + name);
        attesting.attest(agreement, version(agreement), LocalDate.parse(startedOn));
    }

    /** The carrier asks for three more months. */
    void requestLongerPeriod(Stage stage, String name, String signatory, String at) {
        stage.as(signatory, at);
        UUID agreement = stage.the("agreement " + name);
        AmendmentDraft draft = agreements.amendmentDraft(agreement);
        draft.setRealisationEnd(draft.getRealisationEnd().plusMonths(3));
        draft.setJustification(STORY.getString("amendment.justification"));
        stage.made("amendment " + name, requesting.request(agreement, version(agreement), draft, null));
    }

    private int version(UUID agreement) {
        return agreements.agreement(agreement).version();
    }
}
