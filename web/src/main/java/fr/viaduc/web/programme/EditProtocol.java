package fr.viaduc.web.programme;

import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.ejb.programme.LocalPlanQueries;
import fr.viaduc.ejb.programme.PreparingProtocols;
import fr.viaduc.ejb.programme.ProtocolSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Opening a protocol of a local plan, or changing its title and days. */
@Named
@ViewScoped
public class EditProtocol implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LocalPlanQueries plans;

    @Inject
    private PreparingProtocols preparing;

    @Inject
    private Acting acting;

    private UUID id;
    private int version;
    private UUID planId;
    private String planName;
    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;

    /** Reads the protocol to be changed, or the plan of a new one. */
    public void load() {
        if (id == null) {
            planName = plans.plan(planId).name();
            return;
        }
        ProtocolSheet protocol = plans.protocol(id);
        version = protocol.version();
        planId = protocol.planId();
        planName = protocol.planName();
        title = protocol.title();
        startsOn = protocol.startsOn();
        endsOn = protocol.endsOn();
    }

    /** Keeps it. */
    public String save() {
        return acting.attemptFor(this::keep).saying("protocol.saved").goTo(kept -> "/staff/protocol/view?id=" + kept);
    }

    private UUID keep() {
        DateRange period = new DateRange(startsOn, endsOn);
        if (id == null) {
            return preparing.prepare(planId, title, period);
        }
        preparing.change(id, version, title, period);
        return id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getPlanId() {
        return planId;
    }

    public void setPlanId(UUID planId) {
        this.planId = planId;
    }

    /** The local plan that it governs. */
    public String getPlanName() {
        return planName;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
