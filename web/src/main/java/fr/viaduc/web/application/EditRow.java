package fr.viaduc.web.application;

import fr.viaduc.domain.application.RowKind;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.application.SectionInput;
import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.SectionSheet;
import fr.viaduc.ejb.application.WritingApplications;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.French;
import fr.viaduc.web.faces.Newer;
import fr.viaduc.web.faces.Notices;
import fr.viaduc.web.faces.Shown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writing one row of a list of an application: an activity, a partner, a year of forecast… */
@Named
@ViewScoped
public class EditRow implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationQueries applications;

    @Inject
    private WritingApplications writing;

    @Inject
    private Acting acting;

    @Inject
    private Newer newer;

    @Inject
    private Notices notices;

    private UUID id;
    private String list;
    private UUID named;
    private UUID row;
    private RowKind kind;
    private int version;
    private SectionSheet sheet;
    private ArrayList<FieldBox> boxes = new ArrayList<>();
    private Shown opened;

    /** Opens the row, or an empty one. */
    public void load() {
        kind = Sections.listNamed(list);
        row = named;
        sheet = applications.section(id, kind.section());
        version = sheet.version();
        boxes = row == null
                ? FieldBox.empty(kind.fields())
                : FieldBox.of(stored(sheet).orElseThrow(NotFound::new));
        opened = Shown.of(shown(boxes));
    }

    private Optional<Map<SectionField, String>> stored(SectionSheet from) {
        return from.rows().get(kind).stream()
                .filter(stored -> stored.id().equals(row))
                .findFirst()
                .map(SectionSheet.Row::answers);
    }

    /** Saves the row. */
    public String save() {
        Acting.Attempt<Void> attempt = acting.attempt(() -> writing.writeRow(id, kind, version, input()));
        if (!attempt.isDone()) {
            showNewer();
        }
        return attempt.saying("application.row.saved").goTo(Sections.page(id, kind.section()));
    }

    private SectionInput.Row input() {
        Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
        boxes.forEach(box -> answers.put(box.getField(), box.getText()));
        return new SectionInput.Row(row, answers);
    }

    private void showNewer() {
        SectionSheet now = applications.section(id, kind.section());
        if (now.version() != version && row != null) {
            stored(now)
                    .ifPresentOrElse(
                            known -> opened = newer.compare(opened, shown(boxes), shown(FieldBox.of(known))),
                            this::addAnew);
        }
        version = now.version();
    }

    /** A colleague took the row out: it is a new one now. */
    private void addAnew() {
        row = null;
        notices.warn("application.line.gone");
    }

    private static Map<String, String> shown(List<FieldBox> boxes) {
        return boxes.stream().collect(Collectors.toMap(FieldBox::getId, FieldBox::getShown, (a, b) -> b, HashMap::new));
    }

    /** Takes the row out of its list. */
    public String remove() {
        return acting.attempt(() -> writing.removeRow(id, kind, version, row))
                .saying("application.row.removed")
                .goTo(Sections.page(id, kind.section()));
    }

    /** What the row describes. */
    public String getTitle() {
        return row == null
                ? French.text("application.list.add." + kind)
                : boxes.get(0).getShown();
    }

    /** The name of its section. */
    public String getSectionTitle() {
        return kind.section().number() + ". " + French.label(kind.section());
    }

    /** The page of its section. */
    public String getSectionPage() {
        return Sections.page(id, kind.section());
    }

    public List<FieldBox> getBoxes() {
        return boxes;
    }

    public SectionSheet getSheet() {
        return sheet;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    /** The row, as long as it is in its list. */
    public UUID getRow() {
        return row;
    }

    /** What the address names, at each request anew. */
    public void setRow(UUID row) {
        this.named = row;
    }
}
