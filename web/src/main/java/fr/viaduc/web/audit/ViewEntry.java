package fr.viaduc.web.audit;

import fr.viaduc.ejb.audit.EntrySheet;
import fr.viaduc.ejb.audit.TrailQueries;
import fr.viaduc.ejb.audit.Verification;
import fr.viaduc.ejb.audit.VerifyingTrails;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** One entry of the audit trail, with its place in the chain and its proof. */
@Named
@RequestScoped
public class ViewEntry {

    private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");

    @Inject
    private TrailQueries queries;

    @Inject
    private VerifyingTrails verifying;

    private String entry;
    private EntrySheet sheet;
    private Verification verification;

    /**
     * Opens the entry.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    public void load() {
        if (entry == null || !PLACE.matcher(entry).matches()) {
            throw new NotFound();
        }
        sheet = queries.entry(Long.parseLong(entry));
        verification = verifying.entry(sheet.sequence());
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public EntrySheet getSheet() {
        return sheet;
    }

    /** Whether the entry holds its content and stands between its neighbours. */
    public Verification getVerification() {
        return verification;
    }
}
