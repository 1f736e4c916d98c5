package fr.viaduc.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.bench.Sirets;
import fr.viaduc.document.AskedDatabase;
import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallFixture;
import fr.viaduc.domain.call.CallStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.ejb.application.OpeningApplications;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.call.CallSheet;
import fr.viaduc.ejb.call.DraftingCalls;
import fr.viaduc.ejb.call.PublishingCalls;
import fr.viaduc.ejb.document.ReadingDocuments;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.LoggingIn;
import fr.viaduc.ejb.organisation.SignUpForm;
import fr.viaduc.ejb.organisation.SigningUp;
import fr.viaduc.ejb.programme.BudgetLineDraft;
import fr.viaduc.ejb.programme.PreparingGlobalGrants;
import fr.viaduc.ejb.programme.PreparingProgrammes;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.StaleVersion;
import fr.viaduc.identity.Town;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@InPortal
class CallLifeTest {

    private static final LocalDateTime BEFORE = CallFixture.OPENING.minusDays(30);

    @Inject
    private Town town;

    @Inject
    private PreparingProgrammes programmes;

    @Inject
    private PreparingGlobalGrants grants;

    @Inject
    private ProgrammeQueries budget;

    @Inject
    private DraftingCalls drafting;

    @Inject
    private PublishingCalls publishing;

    @Inject
    private CallQueries calls;

    @Inject
    private HistoryQueries histories;

    @Inject
    private ReadingDocuments reading;

    @Inject
    private SigningUp signingUp;

    @Inject
    private OpeningApplications opening;

    @Inject
    private LoggingIn loggingIn;

    @Inject
    private AskedDatabase database;

    private CallerName administrator;
    private CallerName manager;
    private CallerName validator;

    private void openTown() throws Exception {
        administrator = town.open(BEFORE);
        manager = town.person(administrator, Role.GRANT_MANAGER, BEFORE);
        validator = town.person(administrator, Role.VALIDATOR, BEFORE);
    }

    private <T> T as(CallerName person, LocalDateTime at, Callable<T> work) throws Exception {
        return Acting.as(person, () -> town.told(at, work));
    }

    private void act(CallerName person, LocalDateTime at, Executable work) throws Exception {
        as(person, at, () -> {
            try {
                work.execute();
            } catch (RuntimeException e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    private CallDraft financedDraft(String esf) throws Exception {
        UUID programme = as(manager, BEFORE, () -> programmes.prepare("2021FR05SFPR001", "FSE+", "2021-2027"));
        UUID objective = as(
                manager,
                BEFORE,
                () -> programmes.addObjective(programme, "1", "Insertion", "H", "Inclusion", List.of()));
        act(
                validator,
                BEFORE,
                () -> programmes.validate(programme, budget.programme(programme).version()));
        UUID grant = as(manager, BEFORE, () -> grants.prepare(programme, "202200016", "Subvention", 2022, 2027));
        BudgetLineDraft line = new BudgetLineDraft();
        line.setSpecificObjectiveId(objective);
        line.setYear(2026);
        line.setEsfAmount(Money.of(esf));
        line.setMaxRate(Rate.of("0.60"));
        act(manager, BEFORE, () -> grants.addLine(grant, line));
        act(
                validator,
                BEFORE,
                () -> grants.validate(grant, budget.globalGrant(grant).version()));
        CallDraft draft = CallFixture.completeDraft();
        draft.setGlobalGrantId(grant);
        draft.setSpecificObjectiveId(objective);
        return draft;
    }

    private UUID publishedCall() throws Exception {
        UUID call = adoptedCall();
        act(
                manager,
                BEFORE.plusMinutes(3),
                () -> publishing.publish(call, calls.sheet(call).version()));
        return call;
    }

    private UUID adoptedCall() throws Exception {
        CallDraft draft = financedDraft("400000.00");
        UUID call = as(manager, BEFORE, () -> drafting.draft(draft));
        act(
                manager,
                BEFORE.plusMinutes(1),
                () -> drafting.submitForValidation(call, calls.sheet(call).version()));
        act(
                validator,
                BEFORE.plusMinutes(2),
                () -> drafting.adopt(call, calls.sheet(call).version(), "DEL-1"));
        return call;
    }

    @Test
    @DisplayName("R-CALL-1 a call goes from hand to hand, and its history names them")
    void goesFromHandToHand() throws Exception {
        openTown();
        UUID call = publishedCall();
        List<String> hands = as(manager, BEFORE, () -> histories.of(call)).stream()
                .map(move -> move.toStatus() + " " + move.role())
                .toList();
        assertEquals(
                List.of(
                        "DRAFT GRANT_MANAGER",
                        "IN_VALIDATION GRANT_MANAGER",
                        "ADOPTED VALIDATOR",
                        "PUBLISHED GRANT_MANAGER"),
                hands);
    }

    @Test
    @DisplayName("R-CALL-1 the wrong role is refused at every door")
    void wrongRoleIsRefused() throws Exception {
        openTown();
        assertRefused(EJBAccessException.class, validator, () -> drafting.draft(CallFixture.completeDraft()));
        assertRefused(EJBAccessException.class, manager, () -> drafting.adopt(UUID.randomUUID(), 0, "DEL"));
        assertRefused(EJBAccessException.class, manager, () -> publishing.cancel(UUID.randomUUID(), 0, "x"));
        assertRefused(EJBAccessException.class, administrator, () -> publishing.publish(UUID.randomUUID(), 0));
    }

    @Test
    @DisplayName("R-CALL-2 an allocation above the budget line stays a draft")
    void allocationAboveLineStaysDraft() throws Exception {
        openTown();
        CallDraft draft = financedDraft("399999.99");
        UUID call = as(manager, BEFORE, () -> drafting.draft(draft));
        assertRefused(RuleViolations.class, manager, () -> drafting.submitForValidation(call, 1));
        assertEquals(
                CallStatus.DRAFT, as(manager, BEFORE, () -> calls.sheet(call)).status());
    }

    @Test
    @DisplayName("R-CALL-3 the portal closes a call at its instant and not before")
    void portalClosesAtInstant() throws Exception {
        openTown();
        UUID call = publishedCall();
        town.told(CallFixture.CLOSING.minusSeconds(1), () -> {
            publishing.closeDue();
            return null;
        });
        assertTrue(as(manager, CallFixture.CLOSING.minusSeconds(1), () -> calls.sheet(call))
                .open());
        town.told(CallFixture.CLOSING, () -> {
            publishing.closeDue();
            return null;
        });
        assertEquals(
                CallStatus.CLOSED,
                as(manager, CallFixture.CLOSING, () -> calls.sheet(call)).status());
    }

    @Test
    @DisplayName("R-CALL-6 another body sees what is published and no draft, and acts on neither")
    void otherBodySeesPublishedOnly() throws Exception {
        openTown();
        UUID published = publishedCall();
        CallDraft another = CallFixture.completeDraft();
        another.setReference("AP-2");
        another.setGlobalGrantId(null);
        another.setSpecificObjectiveId(null);
        UUID draft = as(manager, BEFORE, () -> drafting.draft(another));
        CallerName stranger = town.person(town.open(BEFORE), Role.GRANT_MANAGER, BEFORE);
        assertEquals(
                CallStatus.PUBLISHED,
                as(stranger, BEFORE, () -> calls.sheet(published)).status());
        assertRefused(NotFound.class, stranger, () -> calls.sheet(draft));
        assertRefused(NotFound.class, stranger, () -> drafting.edit(draft, 1, another));
    }

    @Test
    @DisplayName("R-CALL-8 the first page shows a call from its opening instant until its closing instant")
    void firstPageShowsOpenCalls() throws Exception {
        openTown();
        UUID call = publishedCall();
        assertFalse(isOnFirstPage(call, CallFixture.OPENING.minusSeconds(1)));
        assertTrue(isOnFirstPage(call, CallFixture.OPENING));
        assertTrue(isOnFirstPage(call, CallFixture.CLOSING.minusSeconds(1)));
        assertFalse(isOnFirstPage(call, CallFixture.CLOSING));
    }

    private boolean isOnFirstPage(UUID call, LocalDateTime at) throws Exception {
        return as(manager, at, () -> calls.closingNext()).stream()
                .anyMatch(open -> open.id().equals(call));
    }

    @Test
    @DisplayName(
            "R-CALL-10 the document of an adopted call is the body's, then everybody's, and each version has its own")
    void documentOpensWithPublication() throws Exception {
        openTown();
        UUID call = adoptedCall();
        CallerName stranger = town.person(town.open(BEFORE), Role.GRANT_MANAGER, BEFORE);
        UUID document = documentsOf(call, manager).get(0);
        assertRefused(NotFound.class, stranger, () -> reading.open(document));
        act(manager, BEFORE, () -> publishing.publish(call, version(call)));
        assertEquals(List.of(document), documentsOf(call, stranger));
        act(validator, BEFORE, () -> publishing.extend(call, version(call), CallFixture.CLOSING.plusDays(8), "Motif"));
        List<UUID> both = documentsOf(call, stranger);
        assertEquals(2, both.size());
        for (UUID one : both) {
            assertEquals(
                    "application/pdf",
                    as(stranger, BEFORE, () -> reading.open(one)).mediaType());
        }
    }

    private List<UUID> documentsOf(UUID call, CallerName person) throws Exception {
        return as(person, BEFORE, () -> calls.sheet(call)).documents().stream()
                .map(CallSheet.CallDocument::id)
                .toList();
    }

    @Test
    @DisplayName("R-CALL-11 who prepares an application is told that the call is cancelled; the body sees no such mail")
    void applicantsAreTold() throws Exception {
        openTown();
        UUID call = publishedCall();
        String applicant = carrierWithDraft(call);
        String other = carrier().getEmail();
        act(validator, CallFixture.OPENING, () -> publishing.cancel(call, version(call), "Enveloppe retirée"));
        assertEquals(1, cancellationsFor(null, applicant));
        assertEquals(0, cancellationsFor(null, other));
        assertEquals(0, cancellationsFor(manager, applicant));
    }

    private String carrierWithDraft(UUID call) throws Exception {
        SignUpForm form = carrier();
        CallerName signatory =
                town.told(BEFORE, () -> loggingIn.named(form.getEmail(), null).orElseThrow());
        database.asked(
                null,
                () -> database.update(
                        "UPDATE user_account SET status = 'ACTIVE', password_hash = 'x' WHERE id = CAST(?1 AS uuid)",
                        signatory.userId()));
        as(signatory, CallFixture.OPENING, () -> opening.open(call, "Accompagnement"));
        return form.getEmail();
    }

    private SignUpForm carrier() {
        SignUpForm form = new SignUpForm();
        form.setSiret(Sirets.draw());
        form.setOrganisationName("Association Exemple");
        form.setLegalForm(LegalForm.ASSOCIATION);
        form.setRepresentativeName("Rosalie Exemple");
        form.setEmail(UUID.randomUUID() + "@porteur.example");
        town.told(BEFORE, () -> {
            signingUp.signUp(form);
            return null;
        });
        return form;
    }

    private long cancellationsFor(CallerName asking, String email) throws Exception {
        return database.asked(
                asking,
                () -> database.countText(
                        "outgoing_mail WHERE subject LIKE 'Appel à projets annulé%' AND email", email));
    }

    @Test
    @DisplayName("Of two people on one record, the second is told and overwrites nothing")
    void secondOfTwoIsTold() throws Exception {
        openTown();
        CallDraft draft = CallFixture.completeDraft();
        draft.setGlobalGrantId(null);
        draft.setSpecificObjectiveId(null);
        UUID call = as(manager, BEFORE, () -> drafting.draft(draft));
        int seen = as(manager, BEFORE, () -> calls.sheet(call)).version();
        draft.setTitle("Premier");
        act(manager, BEFORE, () -> drafting.edit(call, seen, draft));
        draft.setTitle("Second");
        assertRefused(StaleVersion.class, manager, () -> drafting.edit(call, seen, draft));
        assertEquals(
                "Premier", as(manager, BEFORE, () -> calls.sheet(call)).text().getTitle());
    }

    @Test
    @DisplayName("A refused act leaves no trace in the history")
    void refusedActLeavesNoTrace() throws Exception {
        openTown();
        UUID call = publishedCall();
        assertRefused(RuleViolation.class, validator, () -> publishing.cancel(call, version(call), " "));
        assertFalse(as(manager, BEFORE, () -> histories.of(call)).stream()
                .anyMatch(move -> move.toStatus().equals("CANCELLED")));
    }

    private int version(UUID call) {
        return calls.sheet(call).version();
    }

    private void assertRefused(Class<? extends Throwable> refusal, CallerName person, Executable work) {
        assertThrows(refusal, () -> act(person, BEFORE, work));
    }
}
