package fr.viaduc.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.bench.Sirets;
import fr.viaduc.document.AskedDatabase;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.DepositingApplications;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.LoggingIn;
import fr.viaduc.ejb.organisation.ManagingMembers;
import fr.viaduc.ejb.organisation.MemberInvitation;
import fr.viaduc.ejb.organisation.SignUpForm;
import fr.viaduc.ejb.organisation.SigningUp;
import fr.viaduc.identity.Town;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InPortal
class OrganisationLifeTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 2, 2, 9, 0);

    @Inject
    private SigningUp signingUp;

    @Inject
    private ManagingMembers members;

    @Inject
    private DepositingApplications depositing;

    @Inject
    private LoggingIn loggingIn;

    @Inject
    private AskedDatabase database;

    @Inject
    private Town town;

    @Test
    @DisplayName("R-ORG-1 a sign-up needs a valid SIRET, and gives the representative the right to sign")
    void signUpNeedsValidSiret() throws Exception {
        assertEquals("siret.invalid", refusal(form("12345678900013")));
        assertEquals(Set.of(Role.BENEFICIARY_SIGNATORY), signUp(Sirets.draw()).roles());
    }

    @Test
    @DisplayName("R-ORG-2 R-MAIL-1 a SIRET is signed up once; the refused one has sent nothing")
    void siretIsSignedUpOnce() throws Exception {
        String siret = Sirets.draw();
        signUp(siret);
        SignUpForm again = form(siret);
        assertEquals("organisation.siret.known", refusal(again));
        assertEquals(0, mailsTo(again.getEmail()));
    }

    @Test
    @DisplayName("R-ORG-1 R-MAIL-1 the link to the representative is queued with the sign-up")
    void linkIsQueuedWithSignUp() throws Exception {
        SignUpForm form = form(Sirets.draw());
        town.told(DAY, () -> signingUp.signUp(form));
        assertEquals(1, mailsTo(form.getEmail()));
    }

    @Test
    @DisplayName("R-ORG-3 R-ORG-4 an invited editor cannot deposit, and once disabled holds no role")
    void editorCannotDeposit() throws Exception {
        CallerName signatory = signUp(Sirets.draw());
        MemberInvitation invitation = new MemberInvitation();
        invitation.setEmail(UUID.randomUUID() + "@porteur.example");
        invitation.setName("Éditrice Exemple");
        UUID editorId = Acting.as(signatory, () -> town.told(DAY, () -> members.invite(invitation)));
        CallerName editor = town.told(
                DAY, () -> loggingIn.named(invitation.getEmail(), null).orElseThrow());
        assertEquals(Set.of(Role.BENEFICIARY_EDITOR), editor.roles());
        assertThrows(
                EJBAccessException.class,
                () -> Acting.as(editor, () -> depositing.deposit(UUID.randomUUID(), 0, Set.of())));
        Acting.as(
                signatory,
                () -> town.told(DAY, () -> {
                    members.disable(editorId, "Départ");
                    return null;
                }));
        assertEquals(
                Set.of(),
                town.told(DAY.plusDays(1), () -> loggingIn
                                .named(invitation.getEmail(), null)
                                .orElseThrow())
                        .roles());
    }

    @Test
    @DisplayName("R-ORG-5 an organisation is seen by its own people, not by another one nor by a body without file")
    void organisationIsSeenByItsOwn() throws Exception {
        CallerName own = signUp(Sirets.draw());
        CallerName other = signUp(Sirets.draw());
        CallerName manager = town.person(town.open(DAY), Role.GRANT_MANAGER, DAY);
        assertEquals(1, seenBy(own, own.organisationId()));
        assertEquals(0, seenBy(other, own.organisationId()));
        assertEquals(0, seenBy(manager, own.organisationId()));
    }

    private long seenBy(CallerName person, UUID organisationId) throws Exception {
        return database.asked(person, () -> database.count("organisation WHERE id", organisationId));
    }

    private long mailsTo(String email) throws Exception {
        return database.asked(null, () -> database.countText("outgoing_mail WHERE email", email));
    }

    private CallerName signUp(String siret) {
        SignUpForm form = form(siret);
        return town.told(DAY, () -> {
            signingUp.signUp(form);
            return loggingIn.named(form.getEmail(), null).orElseThrow();
        });
    }

    private String refusal(SignUpForm form) {
        return assertThrows(RuleViolation.class, () -> town.told(DAY, () -> signingUp.signUp(form)))
                .code();
    }

    private static SignUpForm form(String siret) {
        SignUpForm form = new SignUpForm();
        form.setSiret(siret);
        form.setOrganisationName("Association Exemple");
        form.setLegalForm(LegalForm.values()[0]);
        form.setRepresentativeName("Rosalie Exemple");
        form.setEmail(UUID.randomUUID() + "@porteur.example");
        return form;
    }
}
