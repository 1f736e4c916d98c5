package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.NationalNumbers;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who a participant is and how to reach the person: items E01 to E08 of the questionnaire.
 *
 * @param lastName nom
 * @param firstName prénom
 * @param gender sexe; null while unknown
 * @param birthDate date de naissance
 * @param birthPlace INSEE code of the commune of birth, or 99xxx for a foreign country; null while unknown
 * @param addressLine number and street; null for a person without home
 * @param postalCode five digits; null while unknown
 * @param communeCode INSEE code of the commune of residence at entry; null while unknown
 * @param phone telephone number in international form; null when there is none
 * @param email e-mail address; null when there is none
 */
public record PersonDetails(
        String lastName,
        String firstName,
        Gender gender,
        LocalDate birthDate,
        String birthPlace,
        String addressLine,
        String postalCode,
        String communeCode,
        String phone,
        String email) {

    /** @throws RuleViolations with every identity field that is missing or malformed */
    public PersonDetails {
        List<RuleViolation> found = new ArrayList<>();
        lastName = required(lastName, QuestionnaireItem.E01, found);
        firstName = required(firstName, QuestionnaireItem.E02, found);
        if (birthDate == null) {
            found.add(new RuleViolation("participant.item.missing", QuestionnaireItem.E03));
        }
        birthPlace = code(birthPlace, "\\d[\\dAB]\\d{3}", QuestionnaireItem.E04, found);
        postalCode = code(postalCode, "\\d{5}", QuestionnaireItem.E06, found);
        communeCode = code(communeCode, "\\d[\\dAB]\\d{3}", QuestionnaireItem.E06, found);
        addressLine = text(addressLine, QuestionnaireItem.E06, found);
        phone = phone(phone, found);
        email = email(email, found);
        RuleViolations.throwIfAny(found);
    }

    /** Key under which the same person is recognised: names without accents or capitals, and birth date. */
    public String matchKey() {
        return plain(lastName) + "|" + plain(firstName) + "|" + birthDate;
    }

    private static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    private static String required(String value, QuestionnaireItem item, List<RuleViolation> found) {
        String text = text(value, item, found);
        if (text == null) {
            found.add(new RuleViolation("participant.item.missing", item));
        } else if (text.length() > 80) {
            found.add(new RuleViolation("participant.item.too.long", item, 80));
        }
        return text;
    }

    private static String text(String value, QuestionnaireItem item, List<RuleViolation> found) {
        if (NationalNumbers.isSuspectedIn(value)) {
            found.add(new RuleViolation("text.national.number", item));
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String code(String value, String form, QuestionnaireItem item, List<RuleViolation> found) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.strip().matches(form)) {
            found.add(new RuleViolation("participant.item.malformed", item, value.strip()));
        }
        return value.strip();
    }

    private static String email(String value, List<RuleViolation> found) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return new Email(value).value();
        } catch (RuleViolation malformed) {
            found.add(new RuleViolation("participant.item.malformed", QuestionnaireItem.E08, value.strip()));
            return value;
        }
    }

    private static String phone(String value, List<RuleViolation> found) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String digits = value.replaceAll("[\\s.\\-\\u00A0\\u202F()]", "");
        String international = digits.matches("0[1-9]\\d{8}") ? "+33" + digits.substring(1) : digits;
        return code(international.replaceFirst("^00", "+"), "\\+[1-9]\\d{6,14}", QuestionnaireItem.E07, found);
    }
}
