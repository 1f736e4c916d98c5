package fr.viaduc.web.report;

import fr.viaduc.domain.report.EvidenceKind;
import fr.viaduc.domain.report.PaymentProof;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.ejb.report.FillingReports;
import fr.viaduc.ejb.report.ItemChoices;
import fr.viaduc.ejb.report.ItemForm;
import fr.viaduc.ejb.report.ReportForms;
import fr.viaduc.ejb.report.ReportPart;
import fr.viaduc.ejb.report.ReportSheet;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.faces.French;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One expenditure of a report, new or known, with the documents that prove it. */
@Named
@ViewScoped
public class EditItem extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportForms forms;

    @Inject
    private FillingReports filling;

    @Inject
    private ReportTasks tasks;

    private UUID item;
    private UUID like;
    private String category;
    private ItemForm form = new ItemForm();
    private ItemChoices choices;
    private ReportSheet.Item known;
    private ArrayList<String> missing = new ArrayList<>();
    private EvidenceKind kind = EvidenceKind.ACCOUNTING;
    private transient List<Part> parts;

    @Override
    protected ReportPart[] shown() {
        return new ReportPart[] {ReportPart.ITEMS, ReportPart.GATES};
    }

    /** Opens a known expenditure, a new one like a known one, or an empty one of a category. */
    @Override
    protected void read() {
        super.read();
        choices = forms.choices(getId());
        if (item != null) {
            form = reports().item(getId(), item);
            known = getReport().items().stream()
                    .filter(row -> row.id().equals(item))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            missing = new ArrayList<>(tasks.about(known, getReport()));
            kind = firstMissing();
        } else if (like != null) {
            form = forms.itemLike(getId(), like);
        } else {
            form.setCategory(choices.open().stream()
                    .filter(open -> open.name().equals(category))
                    .findFirst()
                    .orElseThrow(NotFound::new));
            if (form.isStaff()) {
                form.getPayment().setProof(PaymentProof.PAYSLIP);
            }
        }
    }

    private EvidenceKind firstMissing() {
        boolean accounted = known.evidence().stream().anyMatch(proof -> proof.kind() == EvidenceKind.ACCOUNTING);
        return accounted ? EvidenceKind.PROOF_OF_PAYMENT : EvidenceKind.ACCOUNTING;
    }

    /** Saves the expenditure; a new one is opened so that its documents can be joined. */
    public String save() {
        return item == null
                ? acting().attemptFor(() -> filling.addItem(getId(), version(), form))
                        .saying("report.item.added")
                        .goTo(added -> address(added))
                : done(() -> filling.changeItem(getId(), version(), item, form), "report.item.changed", "items");
    }

    /** Takes the expenditure out. */
    public String remove() {
        return done(() -> filling.removeItem(getId(), version(), item), "report.item.removed", "items");
    }

    /** Joins the files that the browser sent. */
    public String prove() {
        return done(
                () -> Uploads.each(parts, upload -> filling.prove(getId(), item, kind, upload)), "report.item.proven");
    }

    /** Takes a document away. */
    public String unprove(UUID documentId) {
        return done(() -> filling.unprove(getId(), item, documentId), "report.item.unproven");
    }

    private String address(UUID ofItem) {
        return "/carrier/report/item?id=" + getId() + "&item=" + ofItem;
    }

    /** The lines of the agreed plan in the category of the expenditure. */
    public List<Choice> getLines() {
        return choices.lines().stream()
                .filter(line -> line.category() == form.getCategory())
                .map(line ->
                        new Choice(line.id(), French.text("report.line", line.label(), Integer.toString(line.year()))))
                .toList();
    }

    /** The activities, and the one that was chosen before. */
    public List<String> getActivities() {
        return Stream.concat(choices.activities().stream(), Stream.ofNullable(form.getActivity()))
                .filter(activity -> !activity.isBlank())
                .distinct()
                .toList();
    }

    /** The months of the operation, and that of the expenditure. */
    public List<YearMonth> getMonths() {
        return Stream.concat(
                        choices.months().stream(),
                        Stream.ofNullable(form.getStaffCost().getMonth()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether anything may be written: the report is with its carrier, and gets no new expenditure once deposited. */
    public boolean isWriting() {
        return getReport().isWritable() && (item != null || getReport().status() == ReportStatus.DRAFT);
    }

    public ItemForm getForm() {
        return form;
    }

    /** The expenditure as it stands; null for a new one. */
    public ReportSheet.Item getKnown() {
        return known;
    }

    /** What still keeps it from being deposited, in French. */
    public List<String> getMissing() {
        return missing;
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public UUID getLike() {
        return like;
    }

    public void setLike(UUID like) {
        this.like = like;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
