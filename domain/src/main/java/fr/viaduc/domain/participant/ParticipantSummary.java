package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.Rate;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The participants of an operation in figures, from its start to a given day (synthèse des participants).
 *
 * <p>Indicators count complete records only; the share of incomplete records is measured on all of them.
 *
 * @param until last day counted
 * @param total people who had entered
 * @param complete of them, those with a complete record; all figures after this one count these only, except the last
 * @param women sex F
 * @param men sex M
 * @param nonBinary sex N
 * @param unemployed EECO02
 * @param inactive EECO04
 * @param employed EECO05
 * @param left people who had left
 * @param searching EECR01
 * @param newlyTraining EECR02
 * @param qualified EECR03
 * @param working EECR04
 * @param unfinished of all people, those whose record lacks a mandatory answer
 * @param present of all people, those who had not left
 */
public record ParticipantSummary(
        LocalDate until,
        int total,
        int complete,
        int women,
        int men,
        int nonBinary,
        int unemployed,
        int inactive,
        int employed,
        int left,
        int searching,
        int newlyTraining,
        int qualified,
        int working,
        int unfinished,
        int present)
        implements java.io.Serializable {

    /** The figures of an operation in which nobody has entered. */
    public static ParticipantSummary none(LocalDate until) {
        return of(List.of(), until);
    }

    /** Counts the participations of one operation up to a day, that day included. */
    public static ParticipantSummary of(Collection<CountedParticipation> participations, LocalDate until) {
        List<CountedParticipation> all =
                participations.stream().filter(p -> p.hadEnteredBy(until)).toList();
        List<CountedParticipation> complete =
                all.stream().filter(CountedParticipation::completeRecord).toList();
        return new ParticipantSummary(
                until,
                all.size(),
                complete.size(),
                count(complete, p -> p.gender() == Gender.F),
                count(complete, p -> p.gender() == Gender.M),
                count(complete, p -> p.gender() == Gender.N),
                count(complete, p -> p.entry().status().group() == LabourStatus.UNEMPLOYED),
                count(complete, p -> p.entry().status().group() == LabourStatus.INACTIVE),
                count(complete, p -> p.entry().status().group() == LabourStatus.EMPLOYED),
                count(complete, p -> p.hadLeftBy(until)),
                count(complete, p -> p.resultBy(until).searching()),
                count(complete, p -> p.resultBy(until).newlyTraining()),
                count(complete, p -> p.resultBy(until).qualified()),
                count(complete, p -> p.resultBy(until).working()),
                count(all, p -> !p.full()),
                count(all, p -> !p.hadLeftBy(until)));
    }

    /** People whose record does not count in the indicators. */
    public int incomplete() {
        return total - complete;
    }

    /** Share of incomplete records; none when nobody has entered. */
    public Rate incompleteRate() {
        return total == 0 ? Rate.ZERO : new Rate(BigInteger.valueOf(incomplete()), BigInteger.valueOf(total));
    }

    /** Share of complete records; none when nobody has entered. */
    public Rate completenessRate() {
        return total == 0 ? Rate.ZERO : new Rate(BigInteger.valueOf(complete), BigInteger.valueOf(total));
    }

    /**
     * Whether so many records are incomplete that a financial regularisation is to be expected at the final check.
     *
     * @param alertRate legal parameter {@code participant.incomplete.alert}; the alert is strictly above it
     */
    public boolean isAlarming(Rate alertRate) {
        return incompleteRate().isGreaterThan(alertRate);
    }

    private static int count(List<CountedParticipation> people, Predicate<CountedParticipation> which) {
        return Math.toIntExact(people.stream().filter(which).count());
    }
}
