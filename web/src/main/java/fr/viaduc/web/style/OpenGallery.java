package fr.viaduc.web.style;

import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door of the gallery: it stands open in a demonstration only. */
@Named
@RequestScoped
public class OpenGallery {

    @Inject
    @ConfigProperty(name = "viaduc.demo", defaultValue = "false")
    private boolean demo;

    /**
     * Lets the visitor in.
     *
     * @throws NotFound outside a demonstration: there is no such page
     */
    public void load() {
        if (!demo) {
            throw new NotFound();
        }
    }
}
