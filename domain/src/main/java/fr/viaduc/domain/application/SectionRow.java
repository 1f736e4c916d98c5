package fr.viaduc.domain.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row of a list of the application: a partner, an activity, a year of forecast… */
@Entity
@Table(name = "section_row")
public class SectionRow {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private FundingApplication application;

    @Enumerated(EnumType.STRING)
    private RowKind kind;

    private int position;

    protected SectionRow() {}

    SectionRow(FundingApplication application, UUID id, RowKind kind) {
        this.id = id;
        this.application = application;
        this.kind = kind;
    }

    void placeAt(int newPosition) {
        this.position = newPosition;
    }

    /** Identity, stable through all versions of the application. */
    public UUID id() {
        return id;
    }

    /** The application that lists it. */
    public FundingApplication application() {
        return application;
    }

    /** What it describes. */
    public RowKind kind() {
        return kind;
    }

    /** Rank in its list, from 0. */
    public int position() {
        return position;
    }
}
