package fr.viaduc.ejb.legal;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.BodyFigure;
import fr.viaduc.domain.legal.LegalParameter;
import fr.viaduc.domain.legal.LegalParameters;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Giving figures that no binding text sets a value for one's own body. */
@Stateless
public class SettingLegalParameters {

    private static final String KIND = LegalParameter.class.getSimpleName();

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Gives a figure a value for the body from a day on; the former value of the body ends the day before.
     *
     * @param reason why the body departs from the value of the installation
     * @return the new value
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public UUID set(BodyFigure figure, String reason) {
        Act act = caller.act(Role.ADMINISTRATOR).because(reason).requireReason();
        LegalParameters figures = law.figures(caller.bodyId());
        LegalParameter value = law.add(figures.giveBody(caller.bodyId(), figure, act.day()));
        note("legal.parameter.set", value, act, figure.from());
        return value.id();
    }

    /** Ends a value of the body with a day: from the next day on the value of the installation holds again. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void end(UUID id, LocalDate lastDay, String reason) {
        Act act = caller.act(Role.ADMINISTRATOR).because(reason).requireReason();
        if (lastDay.isBefore(act.day())) {
            throw new RuleViolation("legal.parameter.past", lastDay, act.day());
        }
        LegalParameter value = law.ofBody(caller.bodyId(), id);
        value.endOn(lastDay);
        note("legal.parameter.end", value, act, lastDay);
    }

    private void note(String actName, LegalParameter value, Act act, LocalDate day) {
        trail.note(
                actName,
                caller.bodyId(),
                null,
                KIND,
                value.id(),
                value.label(),
                act,
                String.format(
                        "%s %s, %td/%3$tm/%3$tY, %s",
                        value.type().show(value.text()), value.unit(), day, value.legalBasis()));
    }
}
