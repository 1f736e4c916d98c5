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

/** One line of a {@link ChangeRequest}. Written once. */
@Entity
@Table(name = "change_request_item")
public class ChangeRequestItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private ChangeRequest request;

    private int position;

    @Enumerated(EnumType.STRING)
    private Section section;

    private String text;

    protected ChangeRequestItem() {}

    ChangeRequestItem(ChangeRequest request, int position, RequestedChange change) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.position = position;
        this.section = change.section();
        this.text = change.text();
    }

    /** The request of which it is a line. */
    public ChangeRequest request() {
        return request;
    }

    /** Rank in the request, from 0. */
    public int position() {
        return position;
    }

    /** The section that is opened for it. */
    public Section section() {
        return section;
    }

    /** What is missing or wrong, and what is expected. */
    public String text() {
        return text;
    }
}
