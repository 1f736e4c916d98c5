package fr.viaduc.domain.participant;

import static fr.viaduc.domain.participant.ItemMoment.CONTACT;
import static fr.viaduc.domain.participant.ItemMoment.ENTRY;
import static fr.viaduc.domain.participant.ItemMoment.EXIT;
import static fr.viaduc.domain.participant.ItemMoment.IDENTITY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The items of the questionnaires, with what makes each one mandatory and where its answer stands.
 *
 * <p>From the collection of the arrêté of 19 December 2014 (ETSD1431235A) and of Annex I of Reg. (EU) 2021/1057. The
 * same list drives the forms, the completeness of a record and the import.
 */
public enum QuestionnaireItem {
    /** Nom. */
    E01(IDENTITY, always(), f -> f.person().lastName()),
    /** Prénom. */
    E02(IDENTITY, always(), f -> f.person().firstName()),
    /** Date de naissance. */
    E03(IDENTITY, always(), f -> f.person().birthDate()),
    /** Commune de naissance ou pays étranger. */
    E04(IDENTITY, always(), f -> f.person().birthPlace()),
    /** Sexe. */
    E05(IDENTITY, always(), f -> f.person().gender()),
    /** Adresse, code postal, commune: the commune counts, a person may have no home. */
    E06(CONTACT, always(), f -> f.person().communeCode()),
    /** Téléphone, or else an e-mail address. */
    E07(CONTACT, f -> f.person().email() == null, f -> f.person().phone()),
    /** Courriel, or else a telephone number. */
    E08(CONTACT, f -> f.person().phone() == null, f -> f.person().email()),
    /** Date d’entrée dans l’opération. */
    E09(ENTRY, always(), RecordFacts::enteredOn),
    /** Statut sur le marché du travail. */
    E10(ENTRY, always(), f -> f.entry().status()),
    /** Date de début du chômage. */
    E11(ENTRY, f -> f.entry().isUnemployed(), f -> f.entry().unemployedSince()),
    /** En enseignement ou formation à l’entrée. */
    E12(ENTRY, always(), f -> f.entry().inTraining()),
    /** Niveau de diplôme. */
    E13(ENTRY, always(), f -> f.entry().education()),
    /** Situation du ménage, 2014-2020 only. */
    E14(ENTRY, f -> !f.operation().since2021(), f -> f.entry().household()),
    /** Reconnaissance de handicap. */
    E15(ENTRY, always(), f -> f.entry().disability()),
    /** Allocataire d’un minimum social. */
    E16(ENTRY, always(), f -> f.entry().socialBenefit()),
    /** Difficulté de logement ou sans domicile. */
    E17(ENTRY, always(), f -> f.entry().housingExclusion()),
    /** Un parent né à l’étranger. */
    E18(ENTRY, always(), f -> f.entry().parentBornAbroad()),
    /** Ressortissant d’un pays tiers, since 2021. */
    E19(ENTRY, f -> f.operation().since2021(), f -> f.entry().thirdCountryNational()),
    /** Information du participant remise le. */
    E20(ENTRY, always(), f -> f.entry().informedOn()),
    /** Date de sortie. */
    S01(EXIT, atExit(), f -> f.exit().leftOn()),
    /** Motif de sortie. */
    S02(EXIT, atExit(), f -> f.exit().reason()),
    /** Statut dans les 28 jours. */
    S03(EXIT, atExit(), f -> f.exit().status()),
    /** Date du dernier événement. */
    S04(EXIT, atExit(), f -> f.exit().observedOn()),
    /** En enseignement ou formation. */
    S05(EXIT, atExit(), f -> f.exit().inTraining()),
    /** Qualification obtenue. */
    S06(EXIT, atExit(), f -> f.exit().qualification());

    private static final Set<QuestionnaireItem> REFUSABLE = EnumSet.of(E15, E16, E17, E18);
    private static final Set<QuestionnaireItem> COUNTING = EnumSet.of(E01, E02, E03, E05, E09, E10, E11, E13);
    private static final Set<QuestionnaireItem> SPECIAL = EnumSet.of(E15, E16);
    private static final Set<QuestionnaireItem> PROTECTED = EnumSet.of(E15, E16, E18);

    private final ItemMoment moment;
    private final Predicate<RecordFacts> mandatory;
    private final Function<RecordFacts, Object> answer;

    QuestionnaireItem(ItemMoment moment, Predicate<RecordFacts> mandatory, Function<RecordFacts, Object> answer) {
        this.moment = moment;
        this.mandatory = mandatory;
        this.answer = answer;
    }

    /** The part of the questionnaire to which it belongs. */
    public ItemMoment moment() {
        return moment;
    }

    /** Whether the person may refuse to answer; a refusal is coded, never left blank. */
    public boolean allowsRefusal() {
        return REFUSABLE.contains(this);
    }

    /** Whether a record without it counts in no indicator at all (Reg. (EU) 2021/1057 art. 17(5)). */
    public boolean countsForCompleteRecord() {
        return COUNTING.contains(this);
    }

    /** Whether it belongs to the special categories of personal data. */
    public boolean isSpecialCategory() {
        return SPECIAL.contains(this);
    }

    /** Whether its answer is hidden until somebody says why it is needed: special categories, and the origin. */
    public boolean isProtected() {
        return PROTECTED.contains(this);
    }

    /** Whether an answer is due in this record. */
    public boolean isMandatoryIn(RecordFacts facts) {
        return mandatory.test(facts);
    }

    /** Whether an answer, be it a refusal, stands in this record. */
    public boolean isAnsweredIn(RecordFacts facts) {
        return answerIn(facts) != null;
    }

    /** The answer in this record; null when there is none. */
    public Object answerIn(RecordFacts facts) {
        return moment != EXIT || facts.exit() != null ? answer.apply(facts) : null;
    }

    /** The items of one part, in the order of the questionnaire. */
    public static List<QuestionnaireItem> of(ItemMoment moment) {
        return Arrays.stream(values()).filter(item -> item.moment == moment).toList();
    }

    private static Predicate<RecordFacts> always() {
        return facts -> true;
    }

    private static Predicate<RecordFacts> atExit() {
        return facts -> facts.exit() != null;
    }
}
