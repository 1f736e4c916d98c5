package fr.viaduc.web.admissibility;

import fr.viaduc.domain.appraisal.AdmissibilityFact;
import fr.viaduc.domain.appraisal.AdmissibilityItem;
import fr.viaduc.domain.appraisal.ItemAnswer;
import fr.viaduc.domain.appraisal.ItemEntry;
import fr.viaduc.ejb.appraisal.AdmissibilitySheet;
import fr.viaduc.web.faces.French;
import java.io.Serializable;
import java.util.Locale;

/** One item of the review on the page: the question, what the portal found, the answer and the comment. */
public class ItemBox implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AdmissibilityItem item;
    private final String fact;
    private ItemAnswer answer;
    private String comment;

    ItemBox(AdmissibilitySheet.Item stored) {
        this.item = stored.item();
        this.fact = sentence(stored.fact());
        this.answer = stored.answer();
        this.comment = stored.comment();
    }

    private static String sentence(AdmissibilityFact fact) {
        return French.text("admissibility.fact." + fact.key(), fact.quoted().toArray());
    }

    AdmissibilityItem item() {
        return item;
    }

    ItemEntry entry() {
        return new ItemEntry(answer, comment);
    }

    /** Its id in the page. */
    public String getId() {
        return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its number and its question. */
    public String getLabel() {
        return item.ordinal() + 1 + ". " + French.label(item);
    }

    /** What the portal found by itself. */
    public String getFact() {
        return fact;
    }

    public ItemAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ItemAnswer answer) {
        this.answer = answer;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
