package fr.viaduc.web.demo;

import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.appraisal.AppraisalSection;
import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.appraisal.PlanRevision;
import fr.viaduc.domain.appraisal.SectionConclusion;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.appraisal.AnsweringPlanProposals;
import fr.viaduc.ejb.appraisal.AppraisalQueries;
import fr.viaduc.ejb.appraisal.AppraisalSheet;
import fr.viaduc.ejb.appraisal.AppraisingApplications;
import fr.viaduc.ejb.appraisal.ConclusionDraft;
import fr.viaduc.ejb.appraisal.PlanSheet;
import fr.viaduc.ejb.appraisal.RetainingPlans;
import fr.viaduc.ejb.appraisal.SectionDraft;
import fr.viaduc.ejb.appraisal.ValidatingAppraisals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;

/** How admissible applications of the demonstration are appraised; for every chapter that needs such a file. */
@ApplicationScoped
public class AppraisalStory {

    static final ResourceBundle STORY = ResourceBundle.getBundle("fr.viaduc.story.decisions");

    @Inject
    private AppraisingApplications appraising;

    @Inject
    private RetainingPlans retaining;

    @Inject
    private AnsweringPlanProposals answering;

    @Inject
    private ValidatingAppraisals validating;

    @Inject
    private AppraisalQueries appraisals;

    /** The manager opens the appraisal and writes the first sections. */
    void begin(Stage stage, String name, String day, int sections) {
        stage.as("gestion", day + "T09:00");
        UUID appraisal = stage.made("appraisal " + name, appraising.open(stage.the("operation " + name)));
        for (AppraisalSection section : List.of(AppraisalSection.values()).subList(0, sections)) {
            SectionDraft draft = new SectionDraft();
            draft.setFinding(STORY.getString("finding"));
            draft.setConclusion(SectionConclusion.ACCEPTED);
            appraising.write(appraisal, section, draft);
        }
    }

    /** The manager writes the whole report, and the validator validates it. */
    void appraise(Stage stage, String name, String day, OpinionValue opinion) {
        begin(stage, name, day, AppraisalSection.values().length);
        conclude(stage, name, opinion);
        validate(stage, name, day);
    }

    /** The manager says the opinion, with one report and an advance. */
    void conclude(Stage stage, String name, OpinionValue opinion) {
        ConclusionDraft draft = new ConclusionDraft();
        draft.setOpinion(opinion);
        draft.setGrounds(STORY.getString("grounds." + opinion));
        draft.setReservations(
                opinion == OpinionValue.FAVOURABLE_WITH_RESERVATIONS ? STORY.getString("reservations") : "");
        draft.setNumberOfReports(1);
        draft.setAdvanceGranted(true);
        draft.setExtrapolationClause(true);
        appraising.conclude(stage.the("appraisal " + name), sheet(stage, name).version(), draft);
    }

    /** The manager hands the report over, the validator validates it in the afternoon. */
    void validate(Stage stage, String name, String day) {
        UUID appraisal = stage.the("appraisal " + name);
        validating.submit(appraisal, sheet(stage, name).version());
        stage.as("validation", day + "T15:00");
        validating.validate(appraisal, sheet(stage, name).version());
    }

    /** The manager rejects the last cost of staff, takes the difference from the own funding and asks the carrier. */
    void propose(Stage stage, String name) {
        UUID appraisal = stage.the("appraisal " + name);
        PlanSheet deposited = sheet(stage, name).plan();
        PlanSheet.Cost rejected = deposited.costs().stream()
                .filter(cost -> cost.label().equals("Allocations des participants"))
                .findFirst()
                .orElseThrow();
        PlanSheet.Resource own = deposited.resources().stream()
                .filter(resource -> resource.kind() == FundingSourceKind.OWN)
                .findFirst()
                .orElseThrow();
        Money left = own.after().minus(rejected.after());
        retaining.revise(
                appraisal,
                deposited.edits(),
                new PlanRevision(
                        List.of(new PlanRevision.Line(rejected.lineId(), Money.ZERO, STORY.getString("rejected"))),
                        List.of(new PlanRevision.Line(own.lineId(), left, ""))));
        retaining.propose(appraisal, STORY.getString("proposal"));
    }

    /** The carrier accepts the plan. */
    void accept(Stage stage, String name, String signatory, String day) {
        stage.as(signatory, day + "T11:00");
        UUID proposal = appraisals.proposalOf(stage.the("operation " + name)).orElseThrow();
        answering.accept(proposal, appraisals.proposal(proposal).version());
    }

    private AppraisalSheet sheet(Stage stage, String name) {
        return appraisals.ofOperation(stage.the("operation " + name));
    }
}
