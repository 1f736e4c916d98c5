package fr.viaduc.web.demo;

import fr.viaduc.domain.application.AttachmentKind;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.ExpenditureEntry;
import fr.viaduc.domain.application.FundingEntry;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.application.FundingSourceStatus;
import fr.viaduc.domain.application.LineCost;
import fr.viaduc.domain.application.RowKind;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.application.SectionInput;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.application.ApplicationOverview;
import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.AttachmentSheet;
import fr.viaduc.ejb.application.DepositingApplications;
import fr.viaduc.ejb.application.OpeningApplications;
import fr.viaduc.ejb.application.WritingApplications;
import fr.viaduc.ejb.application.WritingPlans;
import fr.viaduc.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

/** How a carrier of the demonstration writes and deposits an application; for every chapter that needs a file. */
@ApplicationScoped
public class ApplicationStory {

    static final ResourceBundle STORY = ResourceBundle.getBundle("fr.viaduc.story.applications");

    @Inject
    private OpeningApplications opening;

    @Inject
    private WritingApplications writing;

    @Inject
    private WritingPlans plans;

    @Inject
    private DepositingApplications depositing;

    @Inject
    private ApplicationQueries applications;

    /**
     * Opens a draft with its title, as the carrier who acts.
     *
     * @param name the name of the file in the story; {@code the("operation <name>")} gives it back
     */
    UUID open(Stage stage, String name, UUID call, String title) {
        return stage.made("operation " + name, opening.open(call, title));
    }

    /** Fills in everything that a deposit asks for, with the plan at 40 % of the worked example. */
    void fill(UUID operation, DateRange period, String summary) {
        int year = period.start().getYear();
        for (Section section : Section.values()) {
            Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
            SectionField.of(section).stream()
                    .filter(SectionField::isMandatory)
                    .forEach(field -> answers.put(field, answer(field, period, summary)));
            answers.remove(SectionField.TITLE);
            if (!answers.isEmpty()) {
                writing.write(operation, section, version(operation, section), SectionInput.of(answers));
            }
        }
        addRow(operation, RowKind.ACTIVITY, activity());
        addRow(operation, RowKind.FORECAST, forecast(year));
        fillPlan(operation, year);
        attachRequired(operation);
    }

    private int version(UUID operation, Section section) {
        return applications.section(operation, section).version();
    }

    private void addRow(UUID operation, RowKind kind, Map<SectionField, String> answers) {
        writing.writeRow(operation, kind, version(operation, kind.section()), SectionInput.Row.of(answers));
    }

    private static String answer(SectionField field, DateRange period, String summary) {
        return switch (field) {
            case PUBLIC_SUMMARY -> summary;
            case START_DATE -> period.start().toString();
            case END_DATE -> period.end().toString();
            case WITH_PARTICIPANTS, ADVANCE_REQUESTED -> "YES";
            case MAIN_COMMUNE -> "Grenoble";
            case NEED -> STORY.getString("need");
            case OBJECTIVES -> STORY.getString("objectives");
            case ADDED_VALUE -> STORY.getString("added");
            case TERRITORY -> STORY.getString("territory");
            case ELIGIBILITY_EVIDENCE -> STORY.getString("eligibility");
            case COMMUNICATION_PLAN -> STORY.getString("communication");
            case REPRESENTATIVE_FUNCTION -> STORY.getString("title.function");
            case REPRESENTATIVE_NAME, CONTACT_NAME -> "Rosalie Exemple";
            default ->
                switch (field.type()) {
                    case EMAIL -> "contact@porteur.example";
                    case YES_NO -> "NO";
                    case CHOICE -> field.choices().get(0);
                    default -> STORY.getString("principle");
                };
        };
    }

    private static Map<SectionField, String> activity() {
        Map<SectionField, String> row = new EnumMap<>(SectionField.class);
        row.put(SectionField.ACTIVITY_TITLE, STORY.getString("activity.title"));
        row.put(SectionField.ACTIVITY_OBJECTIVES, STORY.getString("activity.objectives"));
        row.put(SectionField.ACTIVITY_CONTENT, STORY.getString("activity.content"));
        row.put(SectionField.ACTIVITY_AUDIENCE, STORY.getString("activity.audience"));
        row.put(SectionField.ACTIVITY_EVIDENCE, STORY.getString("activity.evidence"));
        return row;
    }

    private static Map<SectionField, String> forecast(int year) {
        Map<SectionField, String> row = new EnumMap<>(SectionField.class);
        row.put(SectionField.FORECAST_YEAR, Integer.toString(year));
        row.put(SectionField.FORECAST_UNEMPLOYED_F, "40");
        row.put(SectionField.FORECAST_UNEMPLOYED_M, "35");
        return row;
    }

    private void fillPlan(UUID operation, int year) {
        plans.choose(operation, planVersion(operation), CostOption.T40);
        cost(operation, CostCategory.STAFF, "Chargée de projet", year, "46250.00", "0.80");
        cost(operation, CostCategory.STAFF, "Référent de parcours", year, "39437.53", "1.00");
        cost(operation, CostCategory.STAFF, "Assistant", year, "33333.33", "0.35");
        cost(operation, CostCategory.PARTICIPANTS, "Allocations des participants", year, "4500.00", "1.00");
        source(operation, FundingSourceKind.ESF, "Fonds social européen plus", year, "63922.93");
        source(operation, FundingSourceKind.PUBLIC, "Métropole", year, "45000.00");
        source(operation, FundingSourceKind.PUBLIC, "Département", year, "10000.00");
        source(operation, FundingSourceKind.OWN, "Autofinancement", year, "8922.93");
    }

    private int planVersion(UUID operation) {
        return applications.plan(operation).version();
    }

    private void cost(UUID operation, CostCategory category, String label, int year, String base, String share) {
        LineCost amount = LineCost.share(Money.of(base), Rate.of(share));
        plans.saveExpenditure(
                operation, planVersion(operation), null, new ExpenditureEntry(category, label, year, amount, ""));
    }

    private void source(UUID operation, FundingSourceKind kind, String funder, int year, String amount) {
        FundingEntry entry = new FundingEntry(kind, funder, year, Money.of(amount), FundingSourceStatus.SECURED, "");
        plans.saveSource(operation, planVersion(operation), null, entry);
    }

    /** Attaches one plausible file of each kind that is required and missing. */
    void attachRequired(UUID operation) {
        applications.attachments(operation).slots().stream()
                .filter(AttachmentSheet.Slot::isMissing)
                .forEach(slot -> attach(operation, slot.kind()));
    }

    private void attach(UUID operation, AttachmentKind kind) {
        String title = French.show(kind);
        writing.attach(
                operation,
                kind,
                Papers.pdf(
                        Papers.name(title, "pdf"),
                        STORY.getString("attachment.issuer"),
                        title,
                        List.of(STORY.getString("attachment.text"))));
    }

    /** Deposits the next version with every line of the commitment ticked, as the signatory who acts. */
    void deposit(UUID operation) {
        ApplicationOverview draft = applications.overview(operation);
        depositing.deposit(operation, draft.sealedVersion() + 1, draft.undertakings());
    }

    /** Gives the application up. */
    void withdraw(UUID operation) {
        depositing.withdraw(operation, STORY.getString("withdraw.reason"));
    }

    /** Rewrites one answer. */
    void rewrite(UUID operation, SectionField field, String value) {
        writing.write(
                operation, field.section(), version(operation, field.section()), SectionInput.of(Map.of(field, value)));
    }
}
