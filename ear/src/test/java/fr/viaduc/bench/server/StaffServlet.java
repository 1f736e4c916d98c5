package fr.viaduc.bench.server;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.Siren;
import fr.viaduc.ejb.identity.ChoosingPasswords;
import fr.viaduc.ejb.identity.Invitation;
import fr.viaduc.ejb.identity.ManagingUsers;
import fr.viaduc.ejb.identity.OpeningBodies;
import fr.viaduc.ejb.identity.UserQueries;
import fr.viaduc.web.security.ActingAs;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Opens a body for a browser test, with an administrator and one person for each role asked for: {@code
 * /bench/staff?code=x&role=GRANT_MANAGER} lets {@code grant_manager@x.example} log in with the password given.
 */
@WebServlet("/bench/staff")
public class StaffServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpeningBodies opening;

    @Inject
    private transient ManagingUsers users;

    @Inject
    private transient UserQueries queries;

    @Inject
    private transient ChoosingPasswords passwords;

    @Inject
    private transient ActingAs acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String code = request.getParameter("code");
        String password = request.getParameter("password");
        Email administrator = new Email(login(Role.ADMINISTRATOR, code));
        try {
            acting.portal(Instant.EPOCH.plusSeconds(1_700_000_000));
            opening.open(
                    code,
                    "Organisme " + code,
                    new Siren("200040715"),
                    new Email("contact@" + code + ".example"),
                    administrator,
                    "Alix Exemple");
            passwords.chooseInStory(queries.idOf(administrator.value()), password);
            acting.person(administrator.value(), null, Instant.EPOCH.plusSeconds(1_700_000_000), response);
            for (String role : request.getParameterValues("role")) {
                passwords.chooseInStory(invite(Role.valueOf(role), code), password);
            }
        } finally {
            acting.end();
        }
    }

    private UUID invite(Role role, String code) {
        Invitation invitation = new Invitation();
        invitation.setEmail(login(role, code));
        invitation.setName("Personne " + role);
        invitation.setRole(role);
        invitation.setValidFrom(LocalDate.of(2020, 1, 1));
        return users.invite(invitation);
    }

    private static String login(Role role, String code) {
        return role.name().toLowerCase(Locale.ROOT) + "@" + code + ".example";
    }
}
