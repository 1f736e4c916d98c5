package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.AppraisalStory.STORY;

import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.AmendmentDraft;
import fr.viaduc.ejb.agreement.AttestingStarts;
import fr.viaduc.ejb.agreement.DraftingAgreements;
import fr.viaduc.ejb.agreement.IssuingAgreements;
import fr.viaduc.ejb.agreement.RequestingAmendments;
import fr.viaduc.ejb.agreement.SigningAgreements;
import fr.viaduc.ejb.agreement.TerminatingAgreements;
import fr.viaduc.ejb.mail.ReadingOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
    private TerminatingAgreements terminating;

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
        signAs(stage, name, signatory, day + "T09:00");
        signAs(stage, name, "signature@demo.viaduc.example", day + "T16:00");
    }

    /** Somebody signs with the code of the latest mail to her about the file. */
    private void signAs(Stage stage, String name, String login, String at) {
        stage.as(login, at);
        UUID agreement = stage.the("agreement " + name);
        signing.sendCode(agreement);
        signing.sign(agreement, codeOf(stage.the("operation " + name), login));
    }

    private String codeOf(UUID operation, String login) {
        return outbox.inStory(operation, login).stream()
                .flatMap(mail -> CODE.matcher(mail.text()).results())
                .map(MatchResult::group)
                .findFirst()
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

    /** The body ends the agreement early. */
    void terminate(Stage stage, String name, String at, String reason) {
        stage.as("signature", at);
        UUID agreement = stage.the("agreement " + name);
        terminating.terminate(agreement, version(agreement), reason);
    }

    private int version(UUID agreement) {
        return agreements.agreement(agreement).version();
    }
}
