package fr.viaduc.web.organisation;

import fr.viaduc.ejb.organisation.ManagingMembers;
import fr.viaduc.ejb.organisation.Member;
import fr.viaduc.ejb.organisation.MemberInvitation;
import fr.viaduc.ejb.organisation.OrganisationQueries;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The people of one's own organisation: its signatory invites and disables them. */
@Named
@ViewScoped
public class ManageMembers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private ManagingMembers managing;

    @Inject
    private Acting acting;

    private transient MemberInvitation invitation;
    private UUID leaver;
    private String reason;

    /** The people, those of today first. */
    public List<Member> getMembers() {
        return organisations.members();
    }

    /** Those who may be disabled. */
    public List<Choice> getLeavers() {
        return organisations.members().stream()
                .filter(Member::current)
                .map(member -> new Choice(member.userId(), member.name() + " (" + member.email() + ")"))
                .toList();
    }

    /** Invites a person. */
    public String invite() {
        return acting.attempt(() -> managing.invite(getInvitation()))
                .saying("organisation.member.invited", getInvitation().getEmail())
                .reopen();
    }

    /** Ends a person's work for the organisation. */
    public String disable() {
        return acting.attempt(() -> managing.disable(leaver, reason))
                .saying("organisation.member.disabled")
                .reopen();
    }

    public MemberInvitation getInvitation() {
        if (invitation == null) {
            invitation = new MemberInvitation();
        }
        return invitation;
    }

    public UUID getLeaver() {
        return leaver;
    }

    public void setLeaver(UUID leaver) {
        this.leaver = leaver;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
