package fr.viaduc.web.admissibility;

import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.appraisal.AdmissibilityItem;
import fr.viaduc.domain.appraisal.AdmissibilityStatus;
import fr.viaduc.domain.appraisal.ItemEntry;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.appraisal.AdmissibilityQueries;
import fr.viaduc.ejb.appraisal.AdmissibilitySheet;
import fr.viaduc.ejb.appraisal.RequestingCompletion;
import fr.viaduc.ejb.appraisal.ReviewingAdmissibility;
import fr.viaduc.ejb.appraisal.ValidatingAdmissibility;
import fr.viaduc.web.access.Access;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The review of admissibility of a file: the items, the proposal of a manager, the confirmation of a validator. */
@Named
@ViewScoped
public class ReviewAdmissibility implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdmissibilityQueries reviews;

    @Inject
    private ReviewingAdmissibility reviewing;

    @Inject
    private RequestingCompletion completion;

    @Inject
    private ValidatingAdmissibility validating;

    @Inject
    private Access rights;

    @Inject
    private Acting acting;

    private UUID id;
    private AdmissibilitySheet sheet;
    private ArrayList<ItemBox> boxes = new ArrayList<>();
    private UUID unit;
    private String reasons;
    private String reason;

    /** Opens the review. */
    public void load() {
        sheet = reviews.sheet(id);
        boxes = new ArrayList<>(sheet.items().stream().map(ItemBox::new).toList());
        unit = sheet.unit();
        reasons = sheet.reasons();
    }

    /** Begins the review, or takes it up again after the carrier's answer. */
    public String begin() {
        return done(() -> reviewing.begin(id), "admissibility.begun");
    }

    /** Saves the answers. */
    public String save() {
        return done(this::answer, "admissibility.saved");
    }

    private void answer() {
        Map<AdmissibilityItem, ItemEntry> entries = new EnumMap<>(AdmissibilityItem.class);
        boxes.forEach(box -> entries.put(box.item(), box.entry()));
        reviewing.answer(id, sheet.version(), entries);
        sheet = reviews.sheet(id);
    }

    /** Names the unit that carries an internal operation. */
    public String nameUnit() {
        return done(() -> reviewing.nameUnit(id, sheet.version(), unit), "admissibility.unit.named");
    }

    /** Saves the answers and proposes that the application is admissible. */
    public String proposeAdmissible() {
        return done(
                () -> {
                    answer();
                    reviewing.proposeAdmissible(id, sheet.version());
                },
                "admissibility.proposed");
    }

    /** Saves the answers and proposes that the application is not admissible. */
    public String proposeInadmissible() {
        return done(
                () -> {
                    answer();
                    reviewing.proposeInadmissible(id, sheet.version(), reasons);
                },
                "admissibility.proposed");
    }

    /** Gives the carrier the second and last delay. */
    public String extend() {
        return done(() -> completion.extend(id), "admissibility.extended");
    }

    /** Goes on without an answer. */
    public String goOn() {
        return done(() -> completion.goOn(id), "admissibility.gone.on");
    }

    /** Confirms the proposed outcome. */
    public String validate() {
        return done(() -> validating.validate(id, sheet.version()), "admissibility.validated");
    }

    /** Gives the review back to the manager. */
    public String sendBack() {
        return done(() -> validating.sendBack(id, sheet.version(), reason), "admissibility.sent.back");
    }

    private String done(Runnable act, String said) {
        return acting.attempt(act).saying(said).reopen();
    }

    /** Whether a manager may begin or take up the review. */
    public boolean isCanBegin() {
        return manages() && sheet.declared() && sheet.applicationStatus() == FundingApplicationStatus.SUBMITTED;
    }

    /** Whether a manager may answer the items. */
    public boolean isCanWrite() {
        return manages() && sheet.declared() && sheet.status() == AdmissibilityStatus.OPEN;
    }

    /** Whether an outcome may be proposed. */
    public boolean isCanPropose() {
        return isCanWrite() && sheet.applicationStatus() == FundingApplicationStatus.IN_ADMISSIBILITY;
    }

    /** Whether the grouped request may be sent. */
    public boolean isCanRequest() {
        return isCanPropose() && sheet.request() == null;
    }

    /** Whether the carrier is waited for. */
    public boolean isAwaitingCarrier() {
        return sheet.applicationStatus() == FundingApplicationStatus.COMPLETION_REQUESTED;
    }

    /** Whether a validator may confirm or send back. */
    public boolean isCanValidate() {
        return rights.holds(Role.VALIDATOR.name())
                && sheet.declared()
                && !sheet.author()
                && sheet.status() == AdmissibilityStatus.AWAITING_VALIDATION;
    }

    /** Whether the person must first declare on conflicts of interest. */
    public boolean isMustDeclare() {
        return !sheet.declared() && (manages() || rights.holds(Role.VALIDATOR.name()));
    }

    private boolean manages() {
        return rights.holds(Role.GRANT_MANAGER.name());
    }

    /** The units of the body. */
    public List<Choice> getUnits() {
        return sheet.units().stream()
                .map(known -> new Choice(known.id(), known.name()))
                .toList();
    }

    public List<ItemBox> getBoxes() {
        return boxes;
    }

    public AdmissibilitySheet getSheet() {
        return sheet;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
