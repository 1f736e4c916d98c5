package fr.viaduc.web.identity;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.Invitation;
import fr.viaduc.ejb.identity.ManagingUsers;
import fr.viaduc.ejb.identity.UserQueries;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Giving somebody a role in the body. */
@Named
@RequestScoped
public class InviteUser {

    @Inject
    private ManagingUsers users;

    @Inject
    private UserQueries queries;

    @Inject
    private Acting acting;

    private final Invitation invitation = new Invitation();

    /** Gives the role, and sends a link if the person is new. */
    public String invite() {
        return acting.attemptFor(() -> users.invite(invitation))
                .saying("user.invited", invitation.getName())
                .goTo(id -> "/admin/user/view?id=" + id);
    }

    /** The roles that exist in a body. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.isCarrierRole())
                .toList();
    }

    /** The units of the body. */
    public List<Choice> getUnits() {
        return queries.units().stream()
                .map(unit -> new Choice(unit.id(), unit.name()))
                .toList();
    }

    /** What is being typed. */
    public Invitation getInvitation() {
        return invitation;
    }
}
