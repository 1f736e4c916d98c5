package fr.viaduc.ejb.draft;

import fr.viaduc.domain.draft.FormDraft;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeping what a person types. Every person may, whatever her roles, for herself alone; a visitor who is not logged in
 * has no drafts.
 */
@Stateless
public class KeepingDrafts {

    @Inject
    private FormDrafts drafts;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * Keeps what is typed in the form, in place of what was kept before.
     *
     * @return when it was kept
     */
    @PermitAll
    public Instant keep(String formKey, Map<String, List<String>> fields) {
        FormDraft draft = new FormDraft(formKey, fields, clock.instant());
        drafts.keep(caller.userId(), draft);
        return draft.savedAt();
    }

    /** What the person had typed in the form. */
    @PermitAll
    public Optional<FormDraft> find(String formKey) {
        return drafts.find(caller.userId(), formKey);
    }

    /** Forgets what was typed: it was sent, or the person erased it. */
    @PermitAll
    public void discard(String formKey) {
        drafts.discard(caller.userId(), formKey);
    }
}
