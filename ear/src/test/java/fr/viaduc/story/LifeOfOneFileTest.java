package fr.viaduc.story;

import fr.viaduc.bench.BrowserTest;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The main job of the portal, played in the browser from the call to the closing letter by the people who do it. Told after
 * the other tests: what the portal does by itself in two years, it does for everybody on the bench.
 */
@Order(Integer.MAX_VALUE - 1)
class LifeOfOneFileTest extends BrowserTest {

    @Test
    @DisplayName("The whole life of one file, from the call for projects to the closing letter")
    void fromCallToClosing() {
        Story story = tellUntilAmendments();

        ParticipantChapter participants = new ParticipantChapter(story);
        participants.areEntered();
        participants.stayUnnamed();

        VisitChapter visit = new VisitChapter(story);
        visit.isAnnounced();
        visit.isNotedOnThePhone();
        visit.isConcluded();
        participants.leave();

        ReportChapter report = new ReportChapter(story);
        report.isOpened();
        report.itemsAreEntered();
        report.isTold();
        report.isDeposited();

        CheckChapter check = new CheckChapter(story);
        check.isTakenUp();
        check.itemsAreExamined();
        check.carrierIsHeard();
        check.isCertified();
        new PaymentChapter(story).balanceIsPaid();

        ClosingChapter closing = new ClosingChapter(story);
        closing.isClosed();
        closing.trailHolds();
        story.pagesMustAskLittle();
    }

    private Story tellUntilAmendments() {
        Story story = new Story(this::visitor, Instant.now());

        SetUp setUp = new SetUp(story);
        setUp.bodyIsOpened();
        setUp.peopleAreInvited();
        setUp.programmeIsPrepared();
        setUp.budgetIsPrepared();

        CallChapter call = new CallChapter(story);
        call.isDrafted();
        call.isAdopted();
        call.isPublished();
        call.isExtended();

        CarrierChapter carrier = new CarrierChapter(story);
        carrier.signsUp();
        carrier.describesItself();
        carrier.invitesEditor();

        ApplicationChapter application = new ApplicationChapter(story);
        application.isOpened();
        application.saysWhatIsMissing();
        application.peopleAndOperation();
        application.activitiesAndParticipants();
        application.principlesAndObligations();
        application.planIsBalanced();
        application.filesAreAttached();
        application.isDeposited();
        application.depositIsProved();
        call.isClosed();

        AdmissibilityChapter admissibility = new AdmissibilityChapter(story);
        admissibility.isBegun();
        admissibility.completionIsRequested();
        admissibility.carrierCompletes();
        admissibility.isAdmissible();

        AppraisalChapter appraisal = new AppraisalChapter(story);
        appraisal.isWritten();
        appraisal.retainedPlanIsProposed();
        appraisal.carrierAccepts();
        appraisal.isValidated();

        CommitteeChapter committee = new CommitteeChapter(story);
        committee.isConvened();
        committee.isHeld();
        committee.decides();

        AgreementChapter agreement = new AgreementChapter(story);
        agreement.isDrafted();
        agreement.isValidated();
        agreement.isSigned();
        agreement.starts();
        new PaymentChapter(story).advanceIsPaid();

        AmendmentChapter amendment = new AmendmentChapter(story);
        amendment.contactChanges();
        amendment.periodChanges();
        amendment.amountsChange();
        return story;
    }
}
