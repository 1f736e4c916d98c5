package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FieldShape.choice;
import static fr.viaduc.domain.application.FieldShape.email;
import static fr.viaduc.domain.application.FieldShape.longText;
import static fr.viaduc.domain.application.FieldShape.plain;
import static fr.viaduc.domain.application.FieldShape.text;
import static fr.viaduc.domain.application.FieldShape.yesNo;
import static fr.viaduc.domain.application.FieldType.COMMUNE;
import static fr.viaduc.domain.application.FieldType.DATE;
import static fr.viaduc.domain.application.FieldType.DECIMAL;
import static fr.viaduc.domain.application.FieldType.INTEGER;
import static fr.viaduc.domain.application.FieldType.MONEY;
import static fr.viaduc.domain.application.FieldType.SIRET;
import static fr.viaduc.domain.application.SectionField.Need.MANDATORY;
import static fr.viaduc.domain.application.SectionField.Need.OPTIONAL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of the fields of a funding application: what is asked, where, in which form, and when it must be
 * answered. Screens, checks before the deposit, comparison of versions and sealed copies are all driven by it. The
 * French label of a field stands in the messages under {@code enum.SectionField.<name>}.
 *
 * <p>A field that has a condition is asked only when an earlier answer calls for it.
 */
public enum SectionField implements ContentField {
    STAFF_COUNT(Section.ORGANISATION, plain(INTEGER), OPTIONAL),
    STAFF_FTE(Section.ORGANISATION, plain(DECIMAL), OPTIONAL),
    ANNUAL_BUDGET(Section.ORGANISATION, plain(MONEY), OPTIONAL),
    PUBLIC_AID_FUNDER(RowKind.PUBLIC_AID, text(150), MANDATORY),
    PUBLIC_AID_YEAR(RowKind.PUBLIC_AID, plain(INTEGER), MANDATORY),
    PUBLIC_AID_PURPOSE(RowKind.PUBLIC_AID, text(250), OPTIONAL),
    PUBLIC_AID_AMOUNT(RowKind.PUBLIC_AID, plain(MONEY), MANDATORY),

    REPRESENTATIVE_NAME(Section.PEOPLE, text(150), MANDATORY),
    REPRESENTATIVE_FUNCTION(Section.PEOPLE, text(150), MANDATORY),
    REPRESENTATIVE_EMAIL(Section.PEOPLE, email(), MANDATORY),
    DELEGATE_NAME(Section.PEOPLE, text(150), OPTIONAL),
    DELEGATE_FUNCTION(Section.PEOPLE, text(150), MANDATORY, new Condition(DELEGATE_NAME, Condition.ANY)),
    DELEGATION_ACT(Section.PEOPLE, text(250), MANDATORY, new Condition(DELEGATE_NAME, Condition.ANY)),
    CONTACT_NAME(Section.PEOPLE, text(150), MANDATORY),
    CONTACT_EMAIL(Section.PEOPLE, email(), MANDATORY),
    CONTACT_PHONE(Section.PEOPLE, text(30), OPTIONAL),
    FINANCE_CONTACT_NAME(Section.PEOPLE, text(150), OPTIONAL),
    FINANCE_CONTACT_EMAIL(Section.PEOPLE, email(), OPTIONAL),
    DATA_CONTACT_NAME(Section.PEOPLE, text(150), OPTIONAL),
    DATA_CONTACT_EMAIL(Section.PEOPLE, email(), OPTIONAL),

    TITLE(Section.IDENTIFICATION, text(250), MANDATORY),
    PUBLIC_SUMMARY(Section.IDENTIFICATION, longText(500), MANDATORY),
    START_DATE(Section.IDENTIFICATION, plain(DATE), MANDATORY),
    END_DATE(Section.IDENTIFICATION, plain(DATE), MANDATORY),
    ALREADY_STARTED(Section.IDENTIFICATION, yesNo(), MANDATORY),
    STARTED_HOW(Section.IDENTIFICATION, longText(2_000), MANDATORY, new Condition(ALREADY_STARTED, "YES")),
    MAIN_COMMUNE(Section.IDENTIFICATION, plain(COMMUNE), MANDATORY),
    TERRITORY(Section.IDENTIFICATION, longText(2_000), MANDATORY),
    PRIORITY_AREAS(Section.IDENTIFICATION, longText(1_000), OPTIONAL),
    CARRYING_SERVICE(Section.IDENTIFICATION, text(150), OPTIONAL),
    COLLABORATIVE(Section.IDENTIFICATION, yesNo(), MANDATORY),
    PARTNER_NAME(RowKind.PARTNER, text(150), MANDATORY),
    PARTNER_SIRET(RowKind.PARTNER, plain(SIRET), MANDATORY),
    PARTNER_ROLE(RowKind.PARTNER, longText(1_000), MANDATORY),
    PARTNER_AMOUNT(RowKind.PARTNER, plain(MONEY), OPTIONAL),

    NEED(Section.CONTEXT, longText(5_000), MANDATORY),
    OBJECTIVES(Section.CONTEXT, longText(5_000), MANDATORY),
    ADDED_VALUE(Section.CONTEXT, longText(5_000), MANDATORY),
    ORDINARY_LAW(Section.CONTEXT, longText(5_000), OPTIONAL),
    ESF_EXPERIENCE(Section.CONTEXT, longText(5_000), OPTIONAL),

    ACTIVITY_TITLE(RowKind.ACTIVITY, text(250), MANDATORY),
    ACTIVITY_OBJECTIVES(RowKind.ACTIVITY, longText(3_000), MANDATORY),
    ACTIVITY_CONTENT(RowKind.ACTIVITY, longText(10_000), MANDATORY),
    ACTIVITY_AUDIENCE(RowKind.ACTIVITY, longText(3_000), MANDATORY),
    ACTIVITY_REFERRAL(RowKind.ACTIVITY, longText(3_000), OPTIONAL),
    ACTIVITY_CALENDAR(RowKind.ACTIVITY, longText(2_000), OPTIONAL),
    ACTIVITY_PLACES(RowKind.ACTIVITY, longText(2_000), OPTIONAL),
    ACTIVITY_PARTNERS(RowKind.ACTIVITY, longText(2_000), OPTIONAL),
    ACTIVITY_STAFF(RowKind.ACTIVITY, longText(5_000), OPTIONAL),
    ACTIVITY_MEANS(RowKind.ACTIVITY, longText(2_000), OPTIONAL),
    ACTIVITY_DELIVERABLES(RowKind.ACTIVITY, longText(3_000), OPTIONAL),
    ACTIVITY_EVIDENCE(RowKind.ACTIVITY, longText(3_000), MANDATORY),

    WITH_PARTICIPANTS(Section.PARTICIPANTS, yesNo(), MANDATORY),
    AVERAGE_MONTHS(Section.PARTICIPANTS, plain(DECIMAL), OPTIONAL, new Condition(WITH_PARTICIPANTS, "YES")),
    CASELOAD(Section.PARTICIPANTS, plain(INTEGER), OPTIONAL, new Condition(WITH_PARTICIPANTS, "YES")),
    ELIGIBILITY_EVIDENCE(Section.PARTICIPANTS, longText(3_000), MANDATORY, new Condition(WITH_PARTICIPANTS, "YES")),
    FORECAST_YEAR(RowKind.FORECAST, plain(INTEGER), MANDATORY),
    FORECAST_UNEMPLOYED_F(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    FORECAST_UNEMPLOYED_M(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    FORECAST_UNEMPLOYED_N(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    FORECAST_INACTIVE_F(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    FORECAST_INACTIVE_M(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    FORECAST_INACTIVE_N(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    FORECAST_EMPLOYED_F(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    FORECAST_EMPLOYED_M(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    FORECAST_EMPLOYED_N(RowKind.FORECAST, plain(INTEGER), OPTIONAL),
    INDICATOR_NAME(RowKind.INDICATOR, text(250), MANDATORY),
    INDICATOR_UNIT(RowKind.INDICATOR, text(50), MANDATORY),
    INDICATOR_TARGET(RowKind.INDICATOR, plain(DECIMAL), MANDATORY),
    INDICATOR_TARGET_F(RowKind.INDICATOR, plain(DECIMAL), OPTIONAL),
    INDICATOR_TARGET_M(RowKind.INDICATOR, plain(DECIMAL), OPTIONAL),
    INDICATOR_COLLECTION(RowKind.INDICATOR, longText(1_000), OPTIONAL),

    EQUALITY(Section.PRINCIPLES, choice(PrincipleTreatment.class), MANDATORY),
    EQUALITY_HOW(Section.PRINCIPLES, longText(3_000), MANDATORY),
    EQUALITY_EVIDENCE(Section.PRINCIPLES, longText(1_000), OPTIONAL),
    NON_DISCRIMINATION(Section.PRINCIPLES, choice(PrincipleTreatment.class), MANDATORY),
    NON_DISCRIMINATION_HOW(Section.PRINCIPLES, longText(3_000), MANDATORY),
    NON_DISCRIMINATION_EVIDENCE(Section.PRINCIPLES, longText(1_000), OPTIONAL),
    ACCESSIBILITY(Section.PRINCIPLES, choice(PrincipleTreatment.class), MANDATORY),
    ACCESSIBILITY_HOW(Section.PRINCIPLES, longText(3_000), MANDATORY),
    ACCESSIBILITY_EVIDENCE(Section.PRINCIPLES, longText(1_000), OPTIONAL),
    SUSTAINABILITY(Section.PRINCIPLES, choice(PrincipleTreatment.class), MANDATORY),
    SUSTAINABILITY_HOW(Section.PRINCIPLES, longText(3_000), MANDATORY),
    SUSTAINABILITY_EVIDENCE(Section.PRINCIPLES, longText(1_000), OPTIONAL),
    CHARTER(Section.PRINCIPLES, longText(3_000), OPTIONAL),

    SEPARATE_ACCOUNTING(Section.MONITORING, choice(SeparateAccounting.class), MANDATORY),
    ACCOUNTING_CODE(Section.MONITORING, text(150), OPTIONAL),
    TIME_TRACKING(Section.MONITORING, longText(3_000), OPTIONAL),
    PARTICIPANT_TRACKING(Section.MONITORING, longText(3_000), OPTIONAL),
    ARCHIVE_PLACE(Section.MONITORING, text(250), OPTIONAL),
    ARCHIVE_OFFICER(Section.MONITORING, text(150), OPTIONAL),
    COMMUNICATION_PLAN(Section.MONITORING, longText(3_000), MANDATORY),

    ECONOMIC_ACTIVITY(Section.STATE_AID, yesNo(), MANDATORY),
    AID_SCHEME(Section.STATE_AID, choice(AidScheme.class), MANDATORY, new Condition(ECONOMIC_ACTIVITY, "YES")),
    SGEI_MANDATE(Section.STATE_AID, text(250), MANDATORY, new Condition(AID_SCHEME, AidScheme.SGEI.name())),
    GBER_SCHEME(Section.STATE_AID, text(250), MANDATORY, new Condition(AID_SCHEME, AidScheme.GBER.name())),
    DE_MINIMIS_AUTHORITY(RowKind.DE_MINIMIS_AID, text(150), MANDATORY),
    DE_MINIMIS_DATE(RowKind.DE_MINIMIS_AID, plain(DATE), MANDATORY),
    DE_MINIMIS_AMOUNT(RowKind.DE_MINIMIS_AID, plain(MONEY), MANDATORY),

    PURCHASING_POLICY(Section.PURCHASES, longText(3_000), OPTIONAL),
    PURCHASE_OBJECT(RowKind.PURCHASE, text(250), MANDATORY),
    PURCHASE_AMOUNT(RowKind.PURCHASE, plain(MONEY), MANDATORY),
    PURCHASE_FAMILY(RowKind.PURCHASE, text(150), OPTIONAL),
    PURCHASE_PROCEDURE(RowKind.PURCHASE, choice(PurchaseProcedure.class), MANDATORY),
    PURCHASE_CALENDAR(RowKind.PURCHASE, text(150), OPTIONAL),

    ADVANCE_REQUESTED(Section.ADVANCE, yesNo(), MANDATORY),
    REPORT_UNTIL(RowKind.PLANNED_REPORT, plain(DATE), MANDATORY),
    REPORT_KIND(RowKind.PLANNED_REPORT, choice(PlannedReportKind.class), MANDATORY),
    REPORT_AMOUNT(RowKind.PLANNED_REPORT, plain(MONEY), OPTIONAL),
    SPENDING_UNTIL(RowKind.PLANNED_SPENDING, plain(DATE), MANDATORY),
    SPENDING_AMOUNT(RowKind.PLANNED_SPENDING, plain(MONEY), MANDATORY);

    /** Whether an answer is required before the deposit. */
    enum Need {
        MANDATORY,
        OPTIONAL
    }

    private final Section section;
    private final RowKind rowKind;
    private final FieldShape shape;
    private final Need need;
    private final Condition condition;

    SectionField(Section section, FieldShape shape, Need need) {
        this(section, null, shape, need, null);
    }

    SectionField(Section section, FieldShape shape, Need need, Condition condition) {
        this(section, null, shape, need, condition);
    }

    SectionField(RowKind rowKind, FieldShape shape, Need need) {
        this(rowKind.section(), rowKind, shape, need, null);
    }

    SectionField(Section section, RowKind rowKind, FieldShape shape, Need need, Condition condition) {
        this.section = section;
        this.rowKind = rowKind;
        this.shape = shape;
        this.need = need;
        this.condition = condition;
    }

    /** Where it is asked. */
    public Section section() {
        return section;
    }

    /** The list of which it is a column; empty for a field asked once. */
    public Optional<RowKind> rowKind() {
        return Optional.ofNullable(rowKind);
    }

    @Override
    public FieldType type() {
        return shape.type();
    }

    /** Greatest number of characters. */
    public int longest() {
        return shape.longest();
    }

    /** The values among which one is chosen; empty for other types. */
    public List<String> choices() {
        return shape.choices();
    }

    @Override
    public String choiceType() {
        return shape.choiceType();
    }

    /** Whether an answer is required before the deposit, when the field is asked. */
    public boolean isMandatory() {
        return need == Need.MANDATORY;
    }

    /** The answer on which the field is asked; empty when it always is. */
    public Optional<Condition> condition() {
        return Optional.ofNullable(condition);
    }

    /** The fields that a section asks once, in their order. */
    public static List<SectionField> of(Section section) {
        return Arrays.stream(values())
                .filter(field -> field.section == section && field.rowKind == null)
                .toList();
    }
}
