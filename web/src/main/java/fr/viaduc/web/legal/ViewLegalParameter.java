package fr.viaduc.web.legal;

import fr.viaduc.domain.legal.BodyFigure;
import fr.viaduc.domain.legal.Confidence;
import fr.viaduc.domain.legal.ParameterType;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import fr.viaduc.ejb.legal.FigureValue;
import fr.viaduc.ejb.legal.LegalQueries;
import fr.viaduc.ejb.legal.SettingLegalParameters;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A legal figure with all its values, and the value that an administrator gives it for the body. */
@Named
@ViewScoped
public class ViewLegalParameter implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LegalQueries figures;

    @Inject
    private SettingLegalParameters setting;

    @Inject
    private Acting acting;

    private String code;
    private List<FigureValue> values;
    private ProgrammingPeriod period;
    private ParameterType kind;
    private String value;
    private LocalDate from;
    private String basis;
    private String reason;
    private LocalDate lastDay;
    private String stopReason;

    /** Opens the figure. */
    public void load() {
        values = figures.history(code);
        period = getPeriods().stream().findFirst().orElse(null);
        kind = getKinds().get(0);
    }

    /** Gives the figure its value for the body. */
    public String save() {
        return acting.attempt(
                        () -> setting.set(new BodyFigure(code, period, from, kind.read(value), kind, basis), reason))
                .saying("legal.saved")
                .reopen();
    }

    /** Ends the value of the body. */
    public String end() {
        return acting.attempt(() -> setting.end(getEndable().id(), lastDay, stopReason))
                .saying("legal.ended")
                .reopen();
    }

    /** The programming periods for which no binding text sets the figure. */
    public List<ProgrammingPeriod> getPeriods() {
        return values.stream()
                .filter(known -> !known.own() && known.confidence() != Confidence.LAW)
                .map(FigureValue::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** How the value may be written: as the figure is, or freely where nobody knows it yet. */
    public List<ParameterType> getKinds() {
        return getFirst().type() != ParameterType.UNKNOWN
                ? List.of(getFirst().type())
                : Arrays.stream(ParameterType.values())
                        .filter(type -> type != ParameterType.UNKNOWN)
                        .toList();
    }

    /** The value of the body that holds today; null for none. */
    public FigureValue getEndable() {
        return values.stream().filter(FigureValue::endable).findFirst().orElse(null);
    }

    /** The figure in its oldest value. */
    public FigureValue getFirst() {
        return values.get(0);
    }

    public List<FigureValue> getValues() {
        return values;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ProgrammingPeriod getPeriod() {
        return period;
    }

    public void setPeriod(ProgrammingPeriod period) {
        this.period = period;
    }

    public ParameterType getKind() {
        return kind;
    }

    public void setKind(ParameterType kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getStopReason() {
        return stopReason;
    }

    public void setStopReason(String stopReason) {
        this.stopReason = stopReason;
    }
}
