package fr.viaduc.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** The documents of a file. */
@Named
@RequestScoped
public class ListDocuments {

    private UUID id;

    /** The file. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
