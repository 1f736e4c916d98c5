package fr.viaduc.web.demo;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.ChoosingPasswords;
import fr.viaduc.ejb.identity.Invitation;
import fr.viaduc.ejb.identity.ManagingUsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** How an administrator of the story gives somebody a role, and how that person chooses a password. */
@ApplicationScoped
class StoryPeople {

    private static final LocalDate LAST_MISSION_DAY = LocalDate.of(2029, 12, 31);

    @Inject
    private ManagingUsers users;

    @Inject
    private ChoosingPasswords passwords;

    /** Invites a person into the body of the administrator who acts. */
    void invite(String login, String name, Role role, UUID unitId, LocalDate from) {
        Invitation invitation = new Invitation();
        invitation.setEmail(login);
        invitation.setName(name);
        invitation.setRole(role);
        invitation.setUnitId(unitId);
        invitation.setValidFrom(from);
        invitation.setValidTo(role == Role.AUDITOR ? LAST_MISSION_DAY : null);
        passwords.chooseInStory(users.invite(invitation), Accounts.all().get(0).password());
    }
}
