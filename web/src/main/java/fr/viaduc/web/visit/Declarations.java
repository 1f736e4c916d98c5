package fr.viaduc.web.visit;

import fr.viaduc.ejb.visit.VisitQueries;
import fr.viaduc.web.faces.Here;
import fr.viaduc.web.operation.FileHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Sends those who act in visits to their declaration on conflicts of interest before anything of the file opens. */
@RequestScoped
public class Declarations {

    @Inject
    private VisitQueries visits;

    @Inject
    private FileHead file;

    @Inject
    private Here here;

    /**
     * Sends the person away when her declaration is missing, and says so; she comes back to the same page.
     *
     * @throws fr.viaduc.ejb.shared.NotFound when the file does not exist for her
     */
    boolean areMissing(UUID operationId) {
        file.of(operationId);
        if (!visits.isDeclarationMissing(operationId)) {
            return false;
        }
        String back = URLEncoder.encode(here.getAddress(), StandardCharsets.UTF_8);
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/staff/conflict/declare?operation=" + operationId + "&back=" + back);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
