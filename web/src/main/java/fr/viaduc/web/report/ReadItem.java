package fr.viaduc.web.report;

import fr.viaduc.ejb.report.ItemForm;
import fr.viaduc.ejb.report.ReportPart;
import fr.viaduc.ejb.report.ReportSheet;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** One expenditure with its documents, as it is read. */
@Named
@RequestScoped
public class ReadItem extends ReportPage {

    private static final long serialVersionUID = 1L;

    private UUID item;
    private ItemForm form;
    private ReportSheet.Item known;

    @Override
    protected ReportPart[] shown() {
        return new ReportPart[] {ReportPart.ITEMS};
    }

    @Override
    protected void read() {
        super.read();
        form = reports().item(getId(), item);
        known = getReport().items().stream()
                .filter(row -> row.id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    /** What was entered. */
    public ItemForm getForm() {
        return form;
    }

    /** Its place, its ceiling and its documents. */
    public ReportSheet.Item getKnown() {
        return known;
    }
}
