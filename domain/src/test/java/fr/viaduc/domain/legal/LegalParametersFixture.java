package fr.viaduc.domain.legal;

import static fr.viaduc.domain.legal.ParameterType.DATE;
import static fr.viaduc.domain.legal.ParameterType.INTEGER;
import static fr.viaduc.domain.legal.ParameterType.MONEY;
import static fr.viaduc.domain.legal.ParameterType.RATIO;
import static fr.viaduc.domain.legal.ParameterType.UNKNOWN;
import static fr.viaduc.domain.legal.ProgrammingPeriod.BOTH;
import static fr.viaduc.domain.legal.ProgrammingPeriod.PERIOD_2014_2020;
import static fr.viaduc.domain.legal.ProgrammingPeriod.PERIOD_2021_2027;

import java.time.LocalDate;
import java.util.List;

/** The figures that the rules of the domain ask for, with the values of the texts. */
public final class LegalParametersFixture {

    private LegalParametersFixture() {}

    /** All figures below. */
    public static LegalParameters legalParameters() {
        return new LegalParameters(values());
    }

    /** The law for operations of 2021-2027 on a day of 2026. */
    public static ApplicableLaw law() {
        return legalParameters().on(PERIOD_2021_2027, LocalDate.of(2026, 3, 2));
    }

    /** The law for operations of 2014-2020, in which the options of Reg. (EU) 2021/1060 are unknown. */
    public static ApplicableLaw formerLaw() {
        return legalParameters().on(PERIOD_2014_2020, LocalDate.of(2019, 3, 1));
    }

    /** Source of the values: Reg. (EU) 2021/1060 and 1303/2013, as in the reference table of the portal. */
    public static List<LegalParameter> values() {
        return List.of(
                value("rate.T7", "0.07", RATIO, PERIOD_2021_2027),
                value("rate.T15", "0.15", RATIO, PERIOD_2021_2027),
                value("rate.T20", "0.20", RATIO, PERIOD_2021_2027),
                value("rate.T25", "0.25", RATIO, PERIOD_2021_2027),
                value("rate.T40", "0.40", RATIO, PERIOD_2021_2027),
                value("sco.mandatory.total", "200000", MONEY, PERIOD_2021_2027),
                value("elig.start", "2021-01-01", DATE, PERIOD_2021_2027),
                value("elig.end", "2029-12-31", DATE, PERIOD_2021_2027),
                value("elig.end", "2023-12-31", DATE, PERIOD_2014_2020),
                value("advance.rate", "0.30", RATIO, PERIOD_2021_2027),
                value("interim.cap.rate", "0.80", RATIO, PERIOD_2021_2027),
                value("publicity.penalty.max", "0.03", RATIO, PERIOD_2021_2027),
                value("payment.delay", "80", INTEGER, PERIOD_2021_2027),
                value("payment.delay", "90", INTEGER, PERIOD_2014_2020),
                value("report.final.months", "6", INTEGER, PERIOD_2021_2027),
                value("retention.cpr", "5", INTEGER, PERIOD_2021_2027),
                value("hours.year", "1720", INTEGER, BOTH),
                value("participant.min.duration", "1", INTEGER, PERIOD_2021_2027),
                value("deminimis", "300000", MONEY, BOTH),
                new LegalParameter(
                        "ltu.months",
                        "?",
                        UNKNOWN,
                        "unknown",
                        PERIOD_2021_2027,
                        null,
                        "ESF+ toolbox",
                        Confidence.OPEN));
    }

    /** A value that has always held. */
    public static LegalParameter value(String code, String text, ParameterType type, ProgrammingPeriod period) {
        return value(code, text, type, period, null);
    }

    /** A value that holds from a day on. */
    public static LegalParameter value(
            String code, String text, ParameterType type, ProgrammingPeriod period, LocalDate from) {
        return new LegalParameter(code, text, type, "unit", period, from, "CPR", Confidence.LAW);
    }
}
