package fr.viaduc.web.agreement;

import fr.viaduc.domain.agreement.SignatureAttempt;
import fr.viaduc.domain.shared.RuleViolation;

/** Tells a person that a code was wrong, once the try has been counted. */
final class Codes {

    private Codes() {}

    static void require(SignatureAttempt attempt) {
        switch (attempt) {
            case SIGNED -> {}
            case WRONG_CODE -> throw new RuleViolation("signature.code.wrong");
            case CODE_SPENT -> throw new RuleViolation("signature.code.spent");
        }
    }
}
