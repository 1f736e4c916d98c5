package fr.viaduc.domain.appraisal;

/**
 * What the instructor writes into a section.
 *
 * @param finding what was found; may still be empty
 * @param conclusion null while it is not said
 * @param modification what is to be changed; mandatory when the conclusion asks for it
 */
public record SectionEntry(String finding, SectionConclusion conclusion, String modification) {

    public SectionEntry {
        finding = finding == null ? "" : finding.strip();
        modification = modification == null ? "" : modification.strip();
    }
}
