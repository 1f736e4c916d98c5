package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One of the fourteen sections of an application: who saved it last, how often, and whether it is open to changes. Two
 * people may write in two sections at once; in the same section the second is told.
 */
@Entity
@Table(name = "application_section")
public class ApplicationSection {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private FundingApplication application;

    @Enumerated(EnumType.STRING)
    private Section section;

    private boolean unlocked;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    protected ApplicationSection() {}

    ApplicationSection(FundingApplication application, Section section) {
        this.id = UUID.randomUUID();
        this.application = application;
        this.section = section;
        this.unlocked = true;
    }

    void saved(Act act) {
        this.savedAt = act.at();
        this.savedBy = act.actorName();
    }

    void lock() {
        this.unlocked = false;
    }

    void unlock() {
        this.unlocked = true;
    }

    /** The application that it is part of. */
    public FundingApplication application() {
        return application;
    }

    /** Which of the fourteen it is. */
    public Section section() {
        return section;
    }

    /** Number of times that the section was stored: what a second writer is compared with. */
    public int version() {
        return version;
    }

    /** Whether the carrier may write in it: any section of a draft, or one named in a request for changes. */
    public boolean isUnlocked() {
        return unlocked;
    }

    /** When it was last saved; empty if never. */
    public Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** Who saved it last; empty if nobody did. */
    public Optional<String> savedBy() {
        return Optional.ofNullable(savedBy);
    }
}
