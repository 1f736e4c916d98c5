package fr.viaduc.web.demo;

import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallType;
import fr.viaduc.domain.call.CarrierMode;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.call.DraftingCalls;
import fr.viaduc.ejb.call.PublishingCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.ResourceBundle;
import java.util.UUID;

/** How calls of the demonstration are drafted, adopted and published; for every chapter that needs one. */
@ApplicationScoped
public class CallStory {

    /** The calls of this year stay open during the next one, so that who tells the demonstration later still finds open ones. */
    private static final int LATEST = 2026;

    static final ResourceBundle STORY = ResourceBundle.getBundle("fr.viaduc.story.calls");

    @Inject
    private DraftingCalls drafting;

    @Inject
    private PublishingCalls publishing;

    @Inject
    private CallQueries calls;

    /**
     * Publishes a call in the autumn before the first year of its operations.
     *
     * @param name the name of the call in the story; {@code the(name)} gives it back
     */
    UUID publish(Stage stage, String name, CallType type, int year) {
        int before = year - 1;
        stage.as("gestion", before + "-09-08T09:00");
        UUID call = stage.made(name, drafting.draft(draft(stage, type, year)));
        drafting.submitForValidation(call, version(call));
        stage.as("validation", before + "-09-22T09:00");
        drafting.adopt(call, version(call), "DEL-" + before + "-112");
        stage.as("gestion", before + "-09-29T09:00");
        publishing.publish(call, version(call));
        return call;
    }

    private int version(UUID call) {
        return calls.sheet(call).version();
    }

    /** A call as the manager who acts drafts it. */
    CallDraft draft(Stage stage, CallType type, int year) {
        boolean assistance = type == CallType.TECHNICAL_ASSISTANCE;
        CallDraft draft = new CallDraft();
        draft.setReference("AP-" + year + "-0" + (type.ordinal() + 1));
        draft.setTitle(STORY.getString(type + ".title"));
        draft.setType(type);
        draft.setCarrierMode(assistance || type == CallType.MOBILITY ? CarrierMode.INTERNAL : CarrierMode.BOTH);
        draft.setGlobalGrantId(stage.the("grant"));
        draft.setSpecificObjectiveId(stage.the(assistance ? "objective AT" : "objective H"));
        draft.setContext(STORY.getString(type + ".context"));
        draft.setObjectives(STORY.getString(type + ".objectives"));
        draft.setExpectedActions(STORY.getString(type + ".actions"));
        draft.setTargetAudience(STORY.getString("audience"));
        draft.setEligibleApplicants(STORY.getString("applicants"));
        draft.setSelectionCriteria(STORY.getString("criteria"));
        draft.setRequiredDocuments(STORY.getString("documents"));
        draft.setTerritory(STORY.getString("territory"));
        draft.setTerritoryId(stage.the("territory grenoble"));
        draft.setContact("contact@grenoble.example");
        draft.setOpensAt(LocalDateTime.of(year - 1, 10, 1, 9, 0));
        draft.setClosesAt(LocalDateTime.of(year < LATEST ? year : year + 1, 12, 15, 12, 0));
        draft.setEarliestStart(LocalDate.of(year, 1, 1));
        draft.setLatestEnd(LocalDate.of(year + 1, 12, 31));
        draft.setLongestMonths(24);
        draft.setAllocation(Money.of(assistance ? "160000.00" : "1080000.00"));
        draft.setMaxRate(Rate.of("0.60"));
        draft.setMinimumEsf(Money.of("10000.00"));
        draft.setMinimumTotalCost(Money.of("20000.00"));
        draft.setCostOptions(EnumSet.of(CostOption.REAL, CostOption.T15, CostOption.T40));
        return draft;
    }
}
