package fr.viaduc.web.visit;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.visit.VisitConclusion;
import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.ejb.visit.ConcludingVisits;
import fr.viaduc.ejb.visit.PlanningVisits;
import fr.viaduc.ejb.visit.VisitSheet;
import fr.viaduc.web.access.Access;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A visit from its planning to the lifting of its measures, with the acts that come next. */
@Named
@ViewScoped
public class ViewVisit extends VisitPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanningVisits planning;

    @Inject
    private ConcludingVisits concluding;

    @Inject
    private HistoryQueries histories;

    @Inject
    private PortalClock clock;

    @Inject
    private Access rights;

    private List<HistoryQueries.Move> history;
    private final ArrayList<Assessment> assessments = new ArrayList<>();

    @Override
    protected void open() {
        super.open();
        history = histories.of(getId());
        getVisit().measures().forEach(measure -> assessments.add(new Assessment(measure)));
    }

    /** Sends the letter that announces the visit. */
    public String announce() {
        return done(() -> planning.announce(getId(), version()), "visit.announced.said");
    }

    /** Sends the provisional report to the carrier. */
    public String openRebuttal() {
        return done(() -> concluding.openRebuttal(getId(), version()), "visit.rebuttal.opened");
    }

    /** Validates and notifies the final report. */
    public String validate() {
        return done(() -> concluding.validate(getId(), version()), "visit.validated");
    }

    /** The measure is lifted. */
    public String lift(Assessment assessment) {
        return assess(assessment, true, "visit.lifted");
    }

    /** The measure is not lifted. */
    public String notLift(Assessment assessment) {
        return assess(assessment, false, "visit.not.lifted");
    }

    private String assess(Assessment assessment, boolean lifted, String said) {
        UUID measure = assessment.getMeasure().id();
        return done(() -> concluding.assess(getId(), version(), measure, lifted, assessment.getWhy()), said);
    }

    /** Whether the letter is to be sent. */
    public boolean isAnnouncing() {
        return controls() && is(VisitStatus.PLANNED) && getVisit().announced();
    }

    /** Whether the notes may be written. */
    public boolean isRecording() {
        return controls() && (is(VisitStatus.PLANNED) || is(VisitStatus.ANNOUNCED) || is(VisitStatus.CARRIED_OUT));
    }

    /** Whether the provisional report is to be written. */
    public boolean isReporting() {
        return controls() && is(VisitStatus.CARRIED_OUT);
    }

    /** Whether the provisional report is to be sent to the carrier. */
    public boolean isSending() {
        return controls() && is(VisitStatus.PROVISIONAL_REPORT) && getVisit().conclusion() != VisitConclusion.COMPLIANT;
    }

    /** Whether the final conclusions may be written: the carrier answered, or its time is over. */
    public boolean isConcluding() {
        return controls() && is(VisitStatus.REBUTTAL) && !isCarrierAwaited();
    }

    /** Whether the carrier may still answer. */
    public boolean isCarrierAwaited() {
        return is(VisitStatus.REBUTTAL)
                && getVisit().answeredAt() == null
                && !clock.today().isAfter(getVisit().rebuttalUntil());
    }

    /** Whether the report waits for the person who validates it. */
    public boolean isAwaitingValidation() {
        return is(VisitStatus.PROVISIONAL_REPORT) && getVisit().conclusion() == VisitConclusion.COMPLIANT
                || is(VisitStatus.REBUTTAL) && getVisit().concluded();
    }

    /** Whether the person may validate the report. */
    public boolean isValidating() {
        return rights.holds(Role.Names.VALIDATOR) && isAwaitingValidation();
    }

    /** Whether measures are to be assessed. */
    public boolean isAssessing() {
        return controls() && (is(VisitStatus.MEASURES_OPEN) || is(VisitStatus.NOT_LIFTED));
    }

    /** Whether any of the acts above is the person's. */
    public boolean isActing() {
        return isAnnouncing() || isRecording() || isReporting() || isSending() || isConcluding() || isValidating();
    }

    /** Whether the photographs show on the page: every one shown to an auditor is a reading to be noted. */
    public boolean isShowingPhotos() {
        return !rights.holds(Role.Names.AUDITOR) && !rights.holds(Role.Names.AUTHORITY_READER);
    }

    private boolean controls() {
        return rights.holds(Role.Names.CONTROLLER);
    }

    private boolean is(VisitStatus status) {
        return getVisit().status() == status;
    }

    /** The moves of the visit. */
    public List<HistoryQueries.Move> getHistory() {
        return history;
    }

    /** The measures with what is being said of them. */
    public List<Assessment> getAssessments() {
        return assessments;
    }

    /** A measure with what is being said of it. */
    public static class Assessment implements Serializable {

        private static final long serialVersionUID = 1L;

        private final VisitSheet.Measure measure;
        private String why;

        Assessment(VisitSheet.Measure measure) {
            this.measure = measure;
        }

        public VisitSheet.Measure getMeasure() {
            return measure;
        }

        public String getWhy() {
            return why;
        }

        public void setWhy(String why) {
            this.why = why;
        }
    }
}
