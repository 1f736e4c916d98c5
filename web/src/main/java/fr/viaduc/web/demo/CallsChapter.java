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
import fr.viaduc.ejb.programme.BudgetLineDraft;
import fr.viaduc.ejb.programme.PreparingGlobalGrants;
import fr.viaduc.ejb.programme.PreparingProgrammes;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;

/** The programme, the global grant and its lines, and the six kinds of calls of Grenoble-Alpes Métropole. */
@ApplicationScoped
public class CallsChapter implements Chapter {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2027;

    /** French texts of the story. */
    private static final ResourceBundle STORY = ResourceBundle.getBundle("fr.viaduc.story.calls");

    @Inject
    private PreparingProgrammes programmes;

    @Inject
    private PreparingGlobalGrants grants;

    @Inject
    private ProgrammeQueries queries;

    @Inject
    private DraftingCalls drafting;

    @Inject
    private PublishingCalls publishing;

    @Inject
    private CallQueries calls;

    @Override
    public int number() {
        return 20;
    }

    @Override
    public void tell(Stage stage) {
        prepareBudget(stage);
        for (CallType type : CallType.values()) {
            publish(stage, type);
        }
        stage.as("gestion", "2026-10-05T10:00");
        CallDraft next = draft(stage, CallType.COUNSELLOR, 2027);
        next.setReference("AP-2027-01");
        stage.made("call draft", drafting.draft(next));
    }

    private void prepareBudget(Stage stage) {
        stage.as("gestion", "2022-01-10T09:00");
        UUID programme = stage.made(
                "programme", programmes.prepare("2021FR05SFPR001", STORY.getString("programme.title"), "2021-2027"));
        stage.made("objective H", objective(programme, "1", "H", "PLIE"));
        stage.made("objective AT", objective(programme, "7", "AT", "Assistance technique"));
        stage.as("validation", "2022-01-11T09:00");
        programmes.validate(programme, queries.programme(programme).version());
        stage.as("gestion", "2022-01-12T09:00");
        UUID grant = stage.made(
                "grant", grants.prepare(programme, "202200016", STORY.getString("grant.title"), FIRST_YEAR, LAST_YEAR));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            stage.made(
                    "line H " + year,
                    grants.addLine(grant, line(stage.the("objective H"), "PLIE", year, "2400000.00")));
            stage.made(
                    "line AT " + year, grants.addLine(grant, line(stage.the("objective AT"), "", year, "160000.00")));
        }
        stage.as("validation", "2022-01-13T09:00");
        grants.validate(grant, queries.globalGrant(grant).version());
    }

    private UUID objective(UUID programme, String priority, String code, String scheme) {
        return programmes.addObjective(
                programme,
                priority,
                STORY.getString("priority." + priority),
                code,
                STORY.getString("objective." + code),
                List.of(scheme));
    }

    private static BudgetLineDraft line(UUID objective, String scheme, int year, String esf) {
        BudgetLineDraft line = new BudgetLineDraft();
        line.setSpecificObjectiveId(objective);
        line.setScheme(scheme);
        line.setYear(year);
        line.setEsfAmount(Money.of(esf));
        line.setMaxRate(Rate.of("0.60"));
        return line;
    }

    private void publish(Stage stage, CallType type) {
        stage.as("gestion", "2025-09-08T09:00");
        UUID call = stage.made("call " + type, drafting.draft(draft(stage, type, 2026)));
        drafting.submitForValidation(call, version(call));
        stage.as("validation", "2025-09-22T09:00");
        drafting.adopt(call, version(call), "DEL-2025-112");
        stage.as("gestion", "2025-09-29T09:00");
        publishing.publish(call, version(call));
    }

    private int version(UUID call) {
        return calls.sheet(call).version();
    }

    private static CallDraft draft(Stage stage, CallType type, int year) {
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
        draft.setClosesAt(LocalDateTime.of(year, 12, 15, 12, 0));
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
