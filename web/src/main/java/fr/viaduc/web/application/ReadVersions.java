package fr.viaduc.web.application;

import fr.viaduc.ejb.application.SealedSheet;
import fr.viaduc.ejb.application.VersionQueries;
import fr.viaduc.ejb.application.VersionRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Reading what was deposited: the receipt, and each sealed version with what it changed. */
@Named
@RequestScoped
public class ReadVersions {

    @Inject
    private VersionQueries versions;

    private UUID id;
    private Integer version;
    private SealedSheet sheet;

    /** Opens a version; the latest one when none is named. */
    public void load() {
        sheet = versions.sealed(id, version);
    }

    /** The version shown, with its documents. */
    public VersionRow getShown() {
        return sheet.versions().stream()
                .filter(row -> row.number() == sheet.number())
                .findFirst()
                .orElseThrow();
    }

    public SealedSheet getSheet() {
        return sheet;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
