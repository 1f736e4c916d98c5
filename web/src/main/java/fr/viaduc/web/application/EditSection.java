package fr.viaduc.web.application;

import fr.viaduc.domain.application.RowKind;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.application.SectionInput;
import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.SectionSheet;
import fr.viaduc.ejb.application.WritingApplications;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.French;
import fr.viaduc.web.faces.Newer;
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
import java.util.UUID;
import java.util.stream.Collectors;

/** Writing one section of an application. */
@Named
@ViewScoped
public class EditSection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationQueries applications;

    @Inject
    private WritingApplications writing;

    @Inject
    private Acting acting;

    @Inject
    private Newer newer;

    private UUID id;
    private String section;
    private Section named;
    private int version;
    private SectionSheet sheet;
    private ArrayList<FieldBox> boxes = new ArrayList<>();
    private Shown opened;

    /** Opens the section; the plan, the files and the commitment have pages of their own. */
    public void load() {
        named = Sections.named(section);
        if (named == Section.FINANCING_PLAN || named == Section.ATTACHMENTS || named == Section.COMMITMENT) {
            throw new NotFound();
        }
        sheet = applications.section(id, named);
        version = sheet.version();
        boxes = FieldBox.of(sheet.answers());
        opened = Shown.of(shown(boxes));
    }

    /** Saves and goes on to the next section. */
    public String saveAndGoOn() {
        return saved().goTo(Sections.nextPage(id, named));
    }

    /** Saves and goes back to the list of sections. */
    public String save() {
        return saved().goTo("/carrier/application/view?id=" + id);
    }

    private Acting.Attempt<Void> saved() {
        Acting.Attempt<Void> attempt = acting.attempt(() -> writing.write(id, named, version, input()));
        if (!attempt.isDone()) {
            showNewer();
        }
        return attempt.saying("application.section.saved", French.label(named));
    }

    private SectionInput input() {
        Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
        boxes.forEach(box -> answers.put(box.getField(), box.getText()));
        return SectionInput.of(answers);
    }

    private void showNewer() {
        SectionSheet stored = applications.section(id, named);
        if (stored.version() != version) {
            opened = newer.compare(opened, shown(boxes), shown(FieldBox.of(stored.answers())));
            version = stored.version();
        }
    }

    private static Map<String, String> shown(List<FieldBox> boxes) {
        return boxes.stream().collect(Collectors.toMap(FieldBox::getId, FieldBox::getShown, (a, b) -> b, HashMap::new));
    }

    /** The fields asked once. */
    public List<FieldBox> getBoxes() {
        return boxes;
    }

    /** The lists of the section with their rows. */
    public List<RowList> getLists() {
        List<RowList> lists = new ArrayList<>();
        for (RowKind kind : RowKind.of(named)) {
            lists.add(RowList.of(kind, sheet.rows().getOrDefault(kind, List.of())));
        }
        return lists;
    }

    /** Number and name of the section. */
    public String getTitle() {
        return named.number() + ". " + French.label(named);
    }

    /** What the section is for. */
    public String getLead() {
        return French.text("application.lead." + named);
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

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
