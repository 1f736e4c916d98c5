package fr.viaduc.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** The file whose room a page shows. */
@Named
@RequestScoped
public class OpenedFile {

    private UUID id;

    /** The file. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
