package fr.viaduc.web.report;

import fr.viaduc.ejb.report.DescribingReports;
import fr.viaduc.ejb.report.ReportPart;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;

/** The documents that concern the whole report: proof of publicity, deliverables, attestations. */
@Named
@ViewScoped
public class AttachToReport extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private DescribingReports describing;

    private transient List<Part> parts;

    @Override
    protected ReportPart[] shown() {
        return new ReportPart[] {ReportPart.DOCUMENTS};
    }

    /** Joins the files that the browser sent. */
    public String attach() {
        return done(() -> Uploads.each(parts, upload -> describing.attach(getId(), upload)), "report.attached");
    }

    /** Takes a document away. */
    public String detach(UUID documentId) {
        return done(() -> describing.detach(getId(), documentId), "report.detached");
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
