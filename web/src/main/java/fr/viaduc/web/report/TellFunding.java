package fr.viaduc.web.report;

import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.ejb.report.DescribingReports;
import fr.viaduc.ejb.report.FundingForm;
import fr.viaduc.ejb.report.ReportForms;
import fr.viaduc.ejb.report.ReportPart;
import fr.viaduc.ejb.report.ReportSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** The resources received, with their attestations. */
@Named
@ViewScoped
public class TellFunding extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportForms forms;

    @Inject
    private DescribingReports describing;

    private final ArrayList<Row> rows = new ArrayList<>();

    @Override
    protected ReportPart[] shown() {
        return new ReportPart[] {ReportPart.FUNDING};
    }

    /** Opens the agreed resources, those added since, and an empty one. */
    @Override
    protected void read() {
        super.read();
        forms.funding(getId()).forEach(form -> rows.add(new Row(form, fileName(form.getDocumentId()))));
        rows.add(new Row(new FundingForm(), ""));
    }

    private String fileName(UUID documentId) {
        return getReport().funding().stream()
                .filter(funding -> documentId != null && documentId.equals(funding.documentId()))
                .findFirst()
                .map(ReportSheet.Funding::fileName)
                .orElse("");
    }

    /** Saves the resources with the attestations chosen. */
    public String save() {
        return done(this::write, "report.funding.told");
    }

    private void write() {
        try {
            rows.forEach(Row::open);
            describing.tellFunding(
                    getId(), version(), rows.stream().map(Row::getForm).toList());
        } finally {
            rows.forEach(Row::close);
        }
    }

    /** The kinds of resources that a carrier may declare: not the grant itself. */
    public List<FundingSourceKind> getKinds() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(FundingSourceKind.ESF)));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** A resource as it is typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final FundingForm form;
        private final String fileName;
        private transient Part file;

        Row(FundingForm form, String fileName) {
            this.form = form;
            this.fileName = fileName;
        }

        private void open() {
            if (Uploads.isChosen(file)) {
                form.setAttestation(Uploads.open(file));
            }
        }

        private void close() {
            if (form.getAttestation() != null) {
                Uploads.close(form.getAttestation());
                form.setAttestation(null);
            }
        }

        /** Whether the agreement foresees it. */
        public boolean isAgreed() {
            return form.getSourceId() != null;
        }

        public FundingForm getForm() {
            return form;
        }

        /** Name of the attestation given before; empty when there is none. */
        public String getFileName() {
            return fileName;
        }

        public Part getFile() {
            return file;
        }

        public void setFile(Part file) {
            this.file = file;
        }
    }
}
