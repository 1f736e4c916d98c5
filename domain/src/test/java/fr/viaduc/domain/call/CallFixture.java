package fr.viaduc.domain.call;

import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.UUID;

/** A complete call, brought to the status that a test needs. */
public final class CallFixture {

    public static final LocalDateTime OPENING = LocalDateTime.of(2026, 1, 5, 9, 0);
    public static final LocalDateTime CLOSING = LocalDateTime.of(2026, 3, 29, 12, 0);
    public static final Money LEFT = Money.of("500000.00");

    private CallFixture() {}

    public static Act manager() {
        return Acts.by("Gestionnaire", "GRANT_MANAGER", OPENING.minusDays(30));
    }

    public static Act validator() {
        return Acts.by("Valideuse", "VALIDATOR", OPENING.minusDays(20));
    }

    public static CallDraft completeDraft() {
        CallDraft draft = new CallDraft();
        draft.setReference("AP-2026-04");
        draft.setTitle("Référent de parcours");
        draft.setType(CallType.COUNSELLOR);
        draft.setCarrierMode(CarrierMode.BOTH);
        draft.setGlobalGrantId(new UUID(0, 2));
        draft.setSpecificObjectiveId(new UUID(0, 3));
        draft.setContext("Contexte");
        draft.setObjectives("Objectifs");
        draft.setExpectedActions("Actions");
        draft.setTargetAudience("Public");
        draft.setEligibleApplicants("Associations");
        draft.setSelectionCriteria("Critères");
        draft.setContact("contact@exemple.fr");
        draft.setOpensAt(OPENING);
        draft.setClosesAt(CLOSING);
        draft.setEarliestStart(LocalDate.of(2026, 1, 1));
        draft.setLatestEnd(LocalDate.of(2027, 12, 31));
        draft.setAllocation(Money.of("400000.00"));
        draft.setMaxRate(Rate.of("0.60"));
        draft.setCostOptions(EnumSet.of(CostOption.REAL, CostOption.T40));
        return draft;
    }

    public static CallForProjects draftCall() {
        return new CallForProjects(Acts.BODY, completeDraft(), manager());
    }

    public static CallForProjects adoptedCall() {
        CallForProjects call = draftCall();
        call.submitForValidation(LEFT, manager());
        call.adopt("DEL-2025-112", LEFT, validator());
        return call;
    }

    public static CallForProjects publishedCall() {
        CallForProjects call = adoptedCall();
        call.publish(manager());
        return call;
    }
}
