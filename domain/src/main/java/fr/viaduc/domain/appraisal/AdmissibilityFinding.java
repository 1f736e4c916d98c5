package fr.viaduc.domain.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What was found for one item of a review of admissibility. It changes only through its review. */
@Entity
@Table(name = "admissibility_finding")
public class AdmissibilityFinding {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id")
    private AdmissibilityReview review;

    @Enumerated(EnumType.STRING)
    private AdmissibilityItem item;

    @Enumerated(EnumType.STRING)
    private ItemAnswer answer;

    private String comment = "";

    protected AdmissibilityFinding() {}

    AdmissibilityFinding(AdmissibilityReview review, AdmissibilityItem item) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.item = item;
    }

    void write(ItemEntry entry) {
        this.answer = entry.answer();
        this.comment = entry.comment();
    }

    boolean isAnswered() {
        return answer != null;
    }

    boolean isNegative() {
        return answer == ItemAnswer.NO;
    }

    /** The review of which it is a part. */
    public AdmissibilityReview review() {
        return review;
    }

    /** The item. */
    public AdmissibilityItem item() {
        return item;
    }

    /** The answer; empty while there is none. */
    public Optional<ItemAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Why; empty when nothing was written. */
    public String comment() {
        return comment;
    }
}
