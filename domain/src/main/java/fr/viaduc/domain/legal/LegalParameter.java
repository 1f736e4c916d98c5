package fr.viaduc.domain.legal;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One value of a figure that a text sets (paramètre légal), such as the 40 % of {@code rate.T40}, with the days on which
 * it holds.
 *
 * <p>The values of the installation are reference data and hold for everybody. Where no binding text sets the figure, an
 * intermediate body may {@linkplain #ofBody have its own}, for itself alone. A value is never edited: a new one
 * {@linkplain #replacedFrom takes its place} on a day, and the former stays for what happened before.
 */
@Entity
@Table(name = "legal_parameter")
public class LegalParameter {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "body_id")
    private UUID bodyId;

    private String code;

    @Enumerated(EnumType.STRING)
    private LegalTopic topic;

    private String label;

    @Column(name = "value")
    private String text;

    @Enumerated(EnumType.STRING)
    private ParameterType type;

    private String unit;

    @Enumerated(EnumType.STRING)
    private ProgrammingPeriod period;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String note;

    protected LegalParameter() {}

    /**
     * @param code name of the figure, such as {@code sco.mandatory.total}
     * @param text the value, written as {@code type} says
     * @param unit what is counted, such as {@code calendar days}
     * @param period the programming period whose operations it governs
     * @param validFrom first day on which it holds; null when it always did
     * @param legalBasis the article of the text, or where else it comes from
     * @throws RuleViolation {@code legal.parameter.value} when the text is not a value of the type
     */
    public LegalParameter(
            String code,
            String text,
            ParameterType type,
            String unit,
            ProgrammingPeriod period,
            LocalDate validFrom,
            String legalBasis,
            Confidence confidence) {
        if (!type.accepts(text)) {
            throw new RuleViolation("legal.parameter.value", code, text, type);
        }
        this.id = UUID.randomUUID();
        this.code = Objects.requireNonNull(code, "A figure has a code.");
        this.topic = LegalTopic.PROCEDURE;
        this.label = code;
        this.text = text;
        this.type = type;
        this.unit = Objects.requireNonNull(unit, "A figure has a unit.");
        this.period = Objects.requireNonNull(period, "A figure belongs to a period.");
        this.validFrom = validFrom;
        this.legalBasis = Objects.requireNonNull(legalBasis, "A figure has a legal basis.");
        this.confidence = Objects.requireNonNull(confidence, "A figure is known with some confidence.");
        this.note = "";
    }

    /**
     * Gives a body a value of its own from a day on, beside this one of the installation.
     *
     * @param kind how the value is written; must be the type of the figure where one is known
     * @param newBasis where the value of the body comes from
     * @return the value of the body, to be stored beside this one
     * @throws RuleViolation {@code legal.parameter.law} when a binding text sets the figure, {@code
     *     legal.parameter.value} when the text is not a value of the type
     */
    public LegalParameter ofBody(UUID body, LocalDate from, String newText, ParameterType kind, String newBasis) {
        if (confidence == Confidence.LAW) {
            throw new RuleViolation("legal.parameter.law", label, legalBasis);
        }
        if (isKnown() && kind != type || kind == ParameterType.UNKNOWN) {
            throw new RuleViolation("legal.parameter.value", label, newText, type);
        }
        LegalParameter own = like(newText, kind, from, newBasis, Confidence.DESIGN);
        own.bodyId = Objects.requireNonNull(body, "A value of a body belongs to a body.");
        return own;
    }

    /**
     * Gives the figure a new value from a day on; this one ends the day before.
     *
     * @param newText the new value
     * @param from first day of the new value
     * @param newBasis where the new value comes from
     * @return the new value, to be stored beside this one
     * @throws RuleViolation {@code legal.parameter.value} when it is not a value of the type of the figure, {@code
     *     legal.parameter.dates} when this value does not hold on the day before
     */
    public LegalParameter replacedFrom(LocalDate from, String newText, String newBasis, Confidence newConfidence) {
        LocalDate last = from.minusDays(1);
        if (!holdsOn(last)) {
            throw new RuleViolation("legal.parameter.dates", label, from);
        }
        LegalParameter next = like(newText, type, from, newBasis, newConfidence);
        next.bodyId = bodyId;
        next.validTo = validTo;
        this.validTo = last;
        return next;
    }

    private LegalParameter like(String newText, ParameterType kind, LocalDate from, String basis, Confidence how) {
        LegalParameter other = new LegalParameter(code, newText, kind, unit, period, from, basis, how);
        other.topic = topic;
        other.label = label;
        return other;
    }

    /** Ends the value with a day: its text is repealed, or the body goes back to the value of the installation. */
    public void endOn(LocalDate last) {
        if (!holdsOn(last)) {
            throw new RuleViolation("legal.parameter.dates", label, last);
        }
        this.validTo = last;
    }

    /** Whether the value holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether both give a value to the same figure of the same period on at least one same day. */
    public boolean overlaps(LegalParameter other) {
        return code.equals(other.code)
                && Objects.equals(bodyId, other.bodyId)
                && (period.covers(other.period) || other.period.covers(period))
                && (validTo == null || other.validFrom == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || validFrom == null || !validFrom.isAfter(other.validTo));
    }

    /** Whether a value is known: an open question is recorded without one. */
    public boolean isKnown() {
        return confidence != Confidence.OPEN && type != ParameterType.UNKNOWN;
    }

    /** The value as an amount. */
    public Money money() {
        return Money.of(textOf(ParameterType.MONEY));
    }

    /** The value as a share. */
    public Rate rate() {
        return Rate.of(textOf(ParameterType.RATIO));
    }

    /** The value as a whole number of its unit. */
    public int integer() {
        return Integer.parseInt(textOf(ParameterType.INTEGER));
    }

    /** The value as a day. */
    public LocalDate date() {
        return LocalDate.parse(textOf(ParameterType.DATE));
    }

    /** The value as shares, in the order of the text. */
    public List<Rate> rates() {
        return ParameterType.rates(textOf(ParameterType.RATIOS));
    }

    /** The value as days of every year, in the order of the text; for a range, its first and its last day. */
    public List<MonthDay> days() {
        return ParameterType.days(textOf(type == ParameterType.DAY_RANGE ? type : ParameterType.DAYS));
    }

    private String textOf(ParameterType expected) {
        if (type != expected) {
            throw new IllegalStateException(code + " is of type " + type + ", asked for as " + expected);
        }
        return text;
    }

    /** Identity of this value of the figure. */
    public UUID id() {
        return id;
    }

    /** Number of times that it was stored. */
    public int version() {
        return version;
    }

    /** The body for which alone it holds; empty for a value of the installation. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(bodyId);
    }

    /** What the figure is about. */
    public LegalTopic topic() {
        return topic;
    }

    /** French name of the figure. */
    public String label() {
        return label;
    }

    /** Name of the figure. */
    public String code() {
        return code;
    }

    /** The value as it is written. */
    public String text() {
        return text;
    }

    /** What kind of figure it is. */
    public ParameterType type() {
        return type;
    }

    /** What is counted. */
    public String unit() {
        return unit;
    }

    /** The programming period whose operations it governs. */
    public ProgrammingPeriod period() {
        return period;
    }

    /** First day; null when it always held. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day; null when no end is known. */
    public LocalDate validTo() {
        return validTo;
    }

    /** Where the figure comes from. */
    public String legalBasis() {
        return legalBasis;
    }

    /** How surely it is known. */
    public Confidence confidence() {
        return confidence;
    }

    /** What else should be known about it; empty for nothing. */
    public String note() {
        return note;
    }
}
