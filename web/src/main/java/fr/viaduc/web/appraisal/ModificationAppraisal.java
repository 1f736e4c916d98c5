package fr.viaduc.web.appraisal;

import fr.viaduc.domain.application.RequestedChange;
import fr.viaduc.domain.application.Section;
import fr.viaduc.ejb.appraisal.AppraisalQueries;
import fr.viaduc.ejb.appraisal.AppraisalSheet;
import fr.viaduc.ejb.appraisal.RequestingModifications;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asking the carrier to change its application during the appraisal. */
@Named
@ViewScoped
public class ModificationAppraisal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalQueries queries;

    @Inject
    private RequestingModifications requesting;

    @Inject
    private Acting acting;

    private UUID id;
    private AppraisalSheet sheet;
    private Section applicationSection;
    private String change;
    private Section otherSection;
    private String otherChange;
    private LocalDate dueOn;

    /** Opens the request with the modifications that the sections ask for. */
    public void load() {
        sheet = queries.ofOperation(id);
        if (!sheet.isOpened()) {
            throw new NotFound();
        }
        change = sheet.sections().stream()
                .map(AppraisalSheet.Section::modification)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Sends the request. */
    public String sendRequest() {
        return acting.attempt(() -> requesting.request(sheet.id(), changes(), dueOn))
                .saying("appraisal.requested")
                .goTo("/staff/appraisal/view?id=" + id);
    }

    private List<RequestedChange> changes() {
        List<RequestedChange> changes = new ArrayList<>();
        changes.add(new RequestedChange(applicationSection, change));
        if (otherSection != null) {
            changes.add(new RequestedChange(otherSection, otherChange));
        }
        return changes;
    }

    /** The sections that may be opened again. */
    public List<Section> getSections() {
        return Stream.of(Section.values()).filter(Section::canBeReopened).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AppraisalSheet getSheet() {
        return sheet;
    }

    public Section getApplicationSection() {
        return applicationSection;
    }

    public void setApplicationSection(Section applicationSection) {
        this.applicationSection = applicationSection;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public Section getOtherSection() {
        return otherSection;
    }

    public void setOtherSection(Section otherSection) {
        this.otherSection = otherSection;
    }

    public String getOtherChange() {
        return otherChange;
    }

    public void setOtherChange(String otherChange) {
        this.otherChange = otherChange;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
