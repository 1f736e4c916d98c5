package fr.viaduc.web.check;

import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.CheckSheet;
import fr.viaduc.ejb.shared.OneReading;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.operation.FileHead;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/** What every staff page about one check shares: the check, and how its acts end. */
public abstract class CheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckQueries checks;

    @Inject
    private OneReading reading;

    @Inject
    private FileHead head;

    @Inject
    private Acting acting;

    private UUID id;
    private CheckSheet check;

    /** Opens the check with all that its page shows. */
    public void load() {
        reading.read(this::read);
    }

    /** Reads the check and its file; pages that show more add it. */
    protected void read() {
        check = checks.sheet(id);
        head.of(check.file().operationId());
    }

    /** Does an act and opens the same page anew. */
    protected String done(Runnable act, String said) {
        return acting.attempt(act).saying(said, check.file().number()).reopen();
    }

    /** Does an act and goes to another page of the check. */
    protected String done(Runnable act, String said, String page) {
        return acting.attempt(act).saying(said, check.file().number()).goTo("/staff/check/" + page + "?id=" + id);
    }

    /** The version that the person has before her eyes. */
    protected int version() {
        return check.file().version();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The check as it was opened. */
    public CheckSheet getCheck() {
        return check;
    }
}
