package fr.viaduc.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The qualitative part of a report that concerns the whole operation. */
@Embeddable
public class Narrative {

    private String difficulties = "";

    private String principles = "";

    private String publicity = "";

    @Column(name = "publicity_url")
    private String publicityUrl = "";

    @Column(name = "records_held")
    private String recordsHeld = "";

    protected Narrative() {}

    /**
     * @param difficulties calendar, difficulties met, partners
     * @param principles what was done for the horizontal principles, with proofs
     * @param publicity how the support of the Union was shown: poster, documents
     * @param publicityUrl page where it is shown; may be empty
     * @param recordsHeld list of supporting documents held, and where
     */
    public Narrative(
            String difficulties, String principles, String publicity, String publicityUrl, String recordsHeld) {
        this.difficulties = ReportText.optional(difficulties, "report.narrative.difficulties");
        this.principles = ReportText.optional(principles, "report.narrative.principles");
        this.publicity = ReportText.optional(publicity, "report.narrative.publicity");
        this.publicityUrl = ReportText.optional(publicityUrl, "report.narrative.publicityUrl");
        this.recordsHeld = ReportText.optional(recordsHeld, "report.narrative.recordsHeld");
    }

    static Narrative empty() {
        return new Narrative();
    }

    /** Calendar, difficulties met, partners. */
    public String difficulties() {
        return difficulties;
    }

    /** Horizontal principles. */
    public String principles() {
        return principles;
    }

    /** How the support of the Union was shown. */
    public String publicity() {
        return publicity;
    }

    /** Page where it is shown. */
    public String publicityUrl() {
        return publicityUrl;
    }

    /** Supporting documents held, and where. */
    public String recordsHeld() {
        return recordsHeld;
    }
}
