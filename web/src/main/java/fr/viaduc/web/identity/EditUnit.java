package fr.viaduc.web.identity;

import fr.viaduc.ejb.identity.ManagingUnits;
import fr.viaduc.ejb.identity.UnitQueries;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Opening a service of the body, or changing one that is being prepared. */
@Named
@ViewScoped
public class EditUnit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitQueries queries;

    @Inject
    private ManagingUnits managing;

    @Inject
    private Acting acting;

    private UUID id;
    private int version;
    private String name;
    private UUID parentId;

    /** Reads the unit to be changed. */
    public void load() {
        if (id != null) {
            UnitQueries.UnitSheet unit = queries.sheet(id);
            version = unit.version();
            name = unit.name();
            parentId = unit.parentId();
        }
    }

    /** Keeps it. */
    public String save() {
        return acting.attemptFor(this::keep).saying("unit.saved").goTo(kept -> "/staff/unit/view?id=" + kept);
    }

    private UUID keep() {
        if (id == null) {
            return managing.open(name, parentId);
        }
        managing.change(id, version, name, parentId);
        return id;
    }

    /** The units under which it may stand. */
    public List<Choice> getUnits() {
        return queries.all().stream()
                .filter(unit -> !unit.id().equals(id))
                .map(unit -> new Choice(unit.id(), unit.name()))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getParentId() {
        return parentId;
    }

    public void setParentId(UUID parentId) {
        this.parentId = parentId;
    }
}
