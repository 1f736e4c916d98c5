package fr.viaduc.web.admissibility;

import fr.viaduc.domain.application.RequestedChange;
import fr.viaduc.domain.application.Section;
import fr.viaduc.ejb.appraisal.AdmissibilityQueries;
import fr.viaduc.ejb.appraisal.AdmissibilitySheet;
import fr.viaduc.ejb.appraisal.RequestingCompletion;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.French;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Writing the one grouped request for what is missing, section by section. */
@Named
@ViewScoped
public class RequestCompletion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdmissibilityQueries reviews;

    @Inject
    private RequestingCompletion requesting;

    @Inject
    private Acting acting;

    private UUID id;
    private AdmissibilitySheet sheet;
    private final ArrayList<Line> lines = new ArrayList<>();

    /** What is asked in one section. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Section section;
        private String text;

        Line(Section section) {
            this.section = section;
        }

        boolean isFilledIn() {
            return text != null && !text.isBlank();
        }

        RequestedChange change() {
            return new RequestedChange(section, text);
        }

        /** Its id in the page. */
        public String getId() {
            return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Number and name of the section. */
        public String getLabel() {
            return section.number() + ". " + French.label(section);
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** Opens the request with one line for each section that may be opened again. */
    public void load() {
        sheet = reviews.sheet(id);
        Stream.of(Section.values())
                .filter(Section::canBeReopened)
                .map(Line::new)
                .forEach(lines::add);
    }

    /** Sends the request. */
    public String send() {
        return acting.attemptFor(() -> requesting.request(id, changes()))
                .saying("admissibility.requested")
                .goTo(dueOn -> "/staff/admissibility/review?id=" + id);
    }

    private List<RequestedChange> changes() {
        return lines.stream().filter(Line::isFilledIn).map(Line::change).toList();
    }

    public List<Line> getLines() {
        return lines;
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
}
