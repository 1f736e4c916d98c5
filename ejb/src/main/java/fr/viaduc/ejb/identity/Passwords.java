package fr.viaduc.ejb.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Passwords: which are accepted, and how they are kept (Argon2id, 19 MiB, two passes, as OWASP ASVS 5.0 advises). */
@ApplicationScoped
public class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int COMMON_SCORE = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Zxcvbn judge = new Zxcvbn();
    private final String nobody = encode("a password that nobody has");

    /**
     * Checks a new password.
     *
     * @param contextWords words that an attacker would try first: name, address, name of the body
     * @throws RuleViolation {@code password.length} or {@code password.common}
     */
    public void requireAcceptable(String password, List<String> contextWords) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw new RuleViolation("password.length", SHORTEST, LONGEST);
        }
        if (judge.measure(password, contextWords).getScore() <= COMMON_SCORE) {
            throw new RuleViolation("password.common");
        }
    }

    /** The form in which a password is kept. */
    public String encode(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash(password, salt));
    }

    /** Whether the password is the one that was kept. */
    public boolean matches(String password, String encoded) {
        String[] parts = encoded.split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(expected, hash(password, salt));
    }

    /** Takes as long as {@link #matches}, so that an unknown address cannot be told from a wrong password. */
    public void pretend(String password) {
        matches(password, nobody);
    }

    private static byte[] hash(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
