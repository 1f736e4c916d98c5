package fr.viaduc.web.identity;

import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.http.LocalPath;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Declaring, for one file, whether a conflict of interest exists. */
@Named
@ViewScoped
public class DeclareConflict implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeclaringConflictsOfInterest declaring;

    @Inject
    private Acting acting;

    private UUID operation;
    private String back;
    private String nature;

    /** Declares that there is none, and goes on with the act. */
    public String declareNone() {
        return acting.attempt(() -> declaring.declare(operation, false, ""))
                .saying("conflict.none.declared")
                .goTo(LocalPath.of(back, "/staff/operation/view?id=" + operation));
    }

    /** Declares that there is one: the file is shut to the person. */
    public String declareConflict() {
        return acting.attempt(() -> declaring.declare(operation, true, nature))
                .saying("conflict.one.declared")
                .goTo("/home");
    }

    public UUID getOperation() {
        return operation;
    }

    public void setOperation(UUID operation) {
        this.operation = operation;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }
}
