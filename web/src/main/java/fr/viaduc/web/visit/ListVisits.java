package fr.viaduc.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** The visits of a file. */
@Named
@RequestScoped
public class ListVisits {

    private UUID id;

    /** The file. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
