package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.CallStory.STORY;

import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallType;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.call.DraftingCalls;
import fr.viaduc.ejb.programme.BudgetLineDraft;
import fr.viaduc.ejb.programme.PreparingGlobalGrants;
import fr.viaduc.ejb.programme.PreparingProgrammes;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The programme, the global grant and its lines, and the six kinds of calls of Grenoble-Alpes Métropole. */
@ApplicationScoped
public class CallsChapter implements Chapter {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2027;

    @Inject
    private PreparingProgrammes programmes;

    @Inject
    private PreparingGlobalGrants grants;

    @Inject
    private ProgrammeQueries queries;

    @Inject
    private DraftingCalls drafting;

    @Inject
    private CallStory story;

    @Override
    public int number() {
        return 20;
    }

    @Override
    public void tell(Stage stage) {
        prepareBudget(stage);
        for (CallType type : CallType.values()) {
            story.publish(stage, "call " + type, type, 2026);
        }
        stage.as("gestion", "2026-10-05T10:00");
        CallDraft next = story.draft(stage, CallType.COUNSELLOR, 2027);
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
}
