package fr.viaduc.web.call;

import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallStatus;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.call.CallSheet;
import fr.viaduc.ejb.call.DraftingCalls;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import fr.viaduc.ejb.programme.TerritoryQueries;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.faces.Newer;
import fr.viaduc.web.faces.Shown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writing a call for projects, new or still a draft. */
@Named
@ViewScoped
public class EditCall implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftingCalls drafting;

    @Inject
    private CallQueries calls;

    @Inject
    private ProgrammeQueries programmes;

    @Inject
    private TerritoryQueries territories;

    @Inject
    private Acting acting;

    @Inject
    private Newer newer;

    private UUID id;
    private int version;
    private CallDraft draft = new CallDraft();
    private Shown opened;

    /** Opens the draft named in the address, or an empty one. */
    public void load() {
        if (id == null) {
            return;
        }
        CallSheet sheet = calls.sheet(id);
        if (sheet.status() != CallStatus.DRAFT) {
            throw new NotFound();
        }
        version = sheet.version();
        draft = sheet.text();
        opened = Shown.of(draft);
    }

    /** Saves what was typed. */
    public String save() {
        if (id == null) {
            return acting.attemptFor(() -> drafting.draft(draft))
                    .saying("call.saved")
                    .goTo(created -> "/staff/call/view?id=" + created);
        }
        Acting.Attempt<Void> attempt = acting.attempt(() -> drafting.edit(id, version, draft));
        if (!attempt.isDone()) {
            showNewer();
        }
        return attempt.saying("call.saved").goTo("/staff/call/view?id=" + id);
    }

    /** Shows under each field what a colleague stored meanwhile; saving again keeps what stands in the fields. */
    private void showNewer() {
        CallSheet stored = calls.sheet(id);
        if (stored.version() != version) {
            opened = newer.compare(opened, draft, stored.text());
            version = stored.version();
        }
    }

    /** The territories for which a call may be meant. */
    public List<Choice> getTerritories() {
        return territories.own().stream()
                .map(option -> new Choice(option.id(), option.label()))
                .toList();
    }

    /** The global grants on which a call may draw. */
    public List<Choice> getGlobalGrants() {
        return programmes.globalGrants().stream()
                .map(option -> new Choice(option.id(), option.label()))
                .toList();
    }

    /** The specific objectives that a call may serve. */
    public List<Choice> getObjectives() {
        return programmes.objectives().stream()
                .map(option -> new Choice(option.id(), option.label()))
                .toList();
    }

    /** The cost options that a call may allow at present. */
    public Set<CostOption> getOfferedCostOptions() {
        return EnumSet.of(CostOption.REAL, CostOption.T15, CostOption.T40);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public CallDraft getDraft() {
        return draft;
    }
}
