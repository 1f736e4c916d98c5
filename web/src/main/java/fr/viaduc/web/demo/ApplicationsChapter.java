package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.ApplicationStory.STORY;

import fr.viaduc.domain.application.RequestedChange;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.ejb.appraisal.RequestingCompletion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Applications at the beginning of their life: draft, deposited, under completion, admissible, inadmissible, given up. */
@ApplicationScoped
public class ApplicationsChapter implements Chapter {

    private static final String ONE = "signataire@porteur-un.example";
    private static final String TWO = "signataire@porteur-deux.example";

    @Inject
    private ApplicationStory story;

    @Inject
    private AdmissionStory admission;

    @Inject
    private RequestingCompletion completion;

    @Override
    public int number() {
        return 40;
    }

    @Override
    public void tell(Stage stage) {
        UUID call = stage.the("call COUNSELLOR");
        admission.deposited(stage, "admissible", call, ONE, "one.title", "one.summary", "2025-10-20");
        admission.review(stage, "admissible", "2025-10-27", true);
        admission.deposited(stage, "completed", call, TWO, "two.title", "two.summary", "2025-11-03");
        complete(stage);
        admission.deposited(stage, "inadmissible", call, TWO, "other.title", "two.summary", "2025-11-05");
        admission.review(stage, "inadmissible", "2025-11-12", false);
        admission.deposited(stage, "withdrawn", call, ONE, "withdrawn.title", "one.summary", "2025-11-06");
        stage.as(ONE, "2025-11-20T09:00");
        story.withdraw(stage.the("operation withdrawn"));
        stage.as(ONE, "2026-11-02T09:00");
        story.open(stage, "draft", call, STORY.getString("draft.title"));
    }

    /** A manager asks for what is missing, the carrier answers with a second version. */
    private void complete(Stage stage) {
        UUID operation = stage.the("operation completed");
        admission.begin(stage, operation, "2025-11-10");
        completion.request(
                operation,
                List.of(
                        new RequestedChange(Section.CONTEXT, STORY.getString("request.context")),
                        new RequestedChange(Section.ATTACHMENTS, STORY.getString("request.attachments"))));
        stage.as(TWO, "2025-11-17T09:00");
        story.rewrite(operation, SectionField.NEED, STORY.getString("need.completed"));
        story.deposit(operation);
    }
}
