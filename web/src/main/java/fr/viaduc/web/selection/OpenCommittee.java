package fr.viaduc.web.selection;

import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.ejb.selection.CommitteeQueries;
import fr.viaduc.ejb.selection.HoldingSessions;
import fr.viaduc.ejb.selection.SessionSheet;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opening a session: who is in the room, who chairs. */
@Named
@ViewScoped
public class OpenCommittee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeQueries queries;

    @Inject
    private HoldingSessions holding;

    @Inject
    private Acting acting;

    private UUID id;
    private SessionSheet session;
    private Set<UUID> present = new HashSet<>();
    private UUID chair;

    /** Opens the session that is about to be held. */
    public void load() {
        session = queries.session(id);
        if (session.status() != CommitteeSessionStatus.PREPARED) {
            throw new NotFound();
        }
    }

    /** Opens the session. */
    public String openSession() {
        return acting.attempt(() -> holding.open(id, session.version(), present, chair))
                .saying("committee.opened")
                .goTo("/staff/committee/view?id=" + id);
    }

    /** The members, to choose among. */
    public List<Choice> getMembers() {
        return session.seats().stream()
                .map(seat -> new Choice(seat.memberId(), seat.name()))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SessionSheet getSession() {
        return session;
    }

    public Set<UUID> getPresent() {
        return present;
    }

    public void setPresent(Set<UUID> present) {
        this.present = present;
    }

    public UUID getChair() {
        return chair;
    }

    public void setChair(UUID chair) {
        this.chair = chair;
    }
}
