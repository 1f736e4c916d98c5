package fr.viaduc.web.api;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.ws.rs.BadRequestException;

/** A parameter of a request that cannot be understood. */
final class BadParameter extends BadRequestException {

    private static final long serialVersionUID = 1L;

    /** @param refusal which parameter, which value, what is expected */
    BadParameter(RuleViolation refusal) {
        super(refusal.getMessage(), refusal);
    }
}
