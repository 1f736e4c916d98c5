package fr.viaduc.domain.check;

import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * What the controller retains of one resource of the operation other than the grant.
 *
 * <p>At the final report a funder that has not finished paying counts for the amount of the agreement.
 */
@Entity
@Table(name = "check_resource")
public class ResourceFinding {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "check_id")
    private ServiceFactCheck check;

    @Column(name = "source_id")
    private UUID sourceId;

    private int position;

    @Enumerated(EnumType.STRING)
    private FundingSourceKind kind;

    private String funder;

    private Money agreed;

    private Money declared;

    private Money retained;

    private boolean complete;

    private boolean decided;

    private String explanation = "";

    protected ResourceFinding() {}

    ResourceFinding(ServiceFactCheck check, ResourceUnderCheck resource) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.sourceId = resource.sourceId();
        this.position = resource.position();
        this.kind = resource.kind();
        this.funder = resource.funder();
        this.agreed = resource.agreed();
        this.declared = resource.received();
        this.retained = declared;
        this.complete = isPaidInFull();
    }

    private boolean isPaidInFull() {
        return !declared.isLessThan(agreed);
    }

    /**
     * Retains what was received.
     *
     * @param received the amount proved
     * @param nothingMore whether nothing more will come: then the amount received counts, be it less than agreed
     * @throws RuleViolation {@code check.resource.negative}; {@code check.resource.explanation.missing} when the decision
     *     differs from what the carrier declared, or gives up a part of what was agreed, and nothing says why
     */
    void retain(Money received, boolean nothingMore, String why) {
        if (received == null || received.isNegative()) {
            throw new RuleViolation("check.resource.negative", funder);
        }
        String stripped = why == null ? "" : why.strip();
        boolean asDeclared = received.equals(declared) && nothingMore == isPaidInFull();
        if (!asDeclared && stripped.isEmpty()) {
            throw new RuleViolation("check.resource.explanation.missing", funder);
        }
        this.retained = received;
        this.complete = nothingMore;
        this.explanation = stripped;
        this.decided = true;
    }

    /** The resource as it counts in the calculation. */
    public CoFunding coFunding() {
        return new CoFunding(kind, agreed, retained, complete);
    }

    /** The line of the financing plan of the agreement. */
    public UUID sourceId() {
        return sourceId;
    }

    public int position() {
        return position;
    }

    public FundingSourceKind kind() {
        return kind;
    }

    public String funder() {
        return funder;
    }

    /** The amount of the agreement. */
    public Money agreed() {
        return agreed;
    }

    /** The amount that the carrier declares as received. */
    public Money declared() {
        return declared;
    }

    /** The amount received that the controller holds to be proved. */
    public Money retained() {
        return retained;
    }

    /** Whether nothing more will come. */
    public boolean isComplete() {
        return complete;
    }

    public boolean isDecided() {
        return decided;
    }

    public String explanation() {
        return explanation;
    }
}
