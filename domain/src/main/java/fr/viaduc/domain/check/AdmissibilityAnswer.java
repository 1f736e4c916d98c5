package fr.viaduc.domain.check;

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

/** Whether the report satisfies one point of its formal review. */
@Entity
@Table(name = "check_admissibility")
public class AdmissibilityAnswer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "check_id")
    private ServiceFactCheck check;

    @Enumerated(EnumType.STRING)
    private AdmissibilityPoint point;

    @Column(name = "satisfied")
    private boolean satisfied;

    private String comment;

    protected AdmissibilityAnswer() {}

    AdmissibilityAnswer(ServiceFactCheck check, AdmissibilityPoint point, boolean satisfied, String comment) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.point = point;
        this.satisfied = satisfied;
        this.comment = comment == null ? "" : comment.strip();
    }

    public AdmissibilityPoint point() {
        return point;
    }

    public boolean isSatisfied() {
        return satisfied;
    }

    public String comment() {
        return comment;
    }
}
