package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.RequestedChange;
import fr.viaduc.domain.application.Section;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The grouped request for completion as a manager types it: one line for each thing that is missing. */
public class CompletionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Line> lines = new ArrayList<>();

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    List<RequestedChange> changes() {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> new RequestedChange(line.section, line.text))
                .toList();
    }

    /** One thing that is missing. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private Section section;
        private String text;

        public Section getSection() {
            return section;
        }

        public void setSection(Section section) {
            this.section = section;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        boolean isEmpty() {
            return section == null && (text == null || text.isBlank());
        }
    }
}
