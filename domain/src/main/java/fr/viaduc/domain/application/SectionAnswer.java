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

/** What the carrier answered in one field, in the form in which its type is kept. */
@Entity
@Table(name = "section_answer")
public class SectionAnswer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private FundingApplication application;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "row_id")
    private SectionRow row;

    @Enumerated(EnumType.STRING)
    private SectionField field;

    private String value;

    protected SectionAnswer() {}

    SectionAnswer(FundingApplication application, SectionRow row, SectionField field, String value) {
        this.id = UUID.randomUUID();
        this.application = application;
        this.row = row;
        this.field = field;
        this.value = value;
    }

    void become(String newValue) {
        this.value = newValue;
    }

    boolean isOf(SectionRow someRow, SectionField someField) {
        return field == someField && row == someRow;
    }

    /** The application that it is part of. */
    public FundingApplication application() {
        return application;
    }

    /** The row that it describes; null for a field asked once. */
    public SectionRow row() {
        return row;
    }

    /** The field answered. */
    public SectionField field() {
        return field;
    }

    /** The answer, never empty. */
    public String value() {
        return value;
    }
}
