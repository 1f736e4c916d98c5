package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.SignatureLevel;
import fr.viaduc.domain.agreement.SignatureTerms;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.mail.Recipient;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.identity.Passwords;
import fr.viaduc.ejb.identity.Users;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.mail.MailOrder;
import fr.viaduc.ejb.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** One-time codes by which people sign: drawn at random, sent by e-mail, kept only as a hash. */
@ApplicationScoped
public class SignatureCodes {

    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Passwords passwords;

    @Inject
    private Users users;

    @Inject
    private Bodies bodies;

    @Inject
    private Mails mails;

    @Inject
    private Law law;

    /**
     * The dated parameters under which a body collects signatures.
     *
     * @throws RuleViolation {@code signature.level.unavailable} when the parameter asks for a level that the portal does
     *     not give
     */
    public SignatureTerms terms(UUID bodyId, LocalDate day) {
        ApplicableLaw figures = law.on(bodyId, day);
        int level = figures.integer("signature.level");
        if (level != 1) {
            throw new RuleViolation("signature.level.unavailable", level);
        }
        return new SignatureTerms(
                SignatureLevel.SIMPLE,
                Duration.ofHours(figures.integer("signature.delay")),
                Duration.ofMinutes(figures.integer("signature.code.minutes")),
                figures.integer("signature.code.tries"));
    }

    /** Six digits at random. */
    public String draw() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    }

    /** The form in which a code is kept. */
    public String hash(String code) {
        return passwords.encode(code);
    }

    /** Whether what was typed is the code that was kept; blanks between the digits do not count. */
    public Predicate<String> typed(String code) {
        String digits = code == null ? "" : code.replaceAll("\\s", "");
        return hash -> passwords.matches(digits, hash);
    }

    /**
     * Sends a code to the person who acts.
     *
     * @param what what is signed, such as « la convention n° 202600123 »
     */
    public void send(String code, String what, Aggregate subject, SignatureTerms terms, Act act) {
        User signatory = users.get(act.actorId());
        mails.queue(MailOrder.of(
                        "signature-code",
                        new Recipient(signatory.email(), signatory.name(), signatory.id()),
                        Map.of(
                                "code",
                                code,
                                "what",
                                what,
                                "expiresAt",
                                act.at().plus(terms.codeValidity()),
                                "bodyName",
                                bodies.get(subject.bodyId()).name()))
                .about(subject)
                .withSecret());
    }
}
