package fr.viaduc.domain.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A commune belongs to a territory from a day on, perhaps until another. */
@Entity
@Table(name = "territory_commune")
public class TerritoryCommune {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "territory_id")
    private Territory territory;

    @Column(name = "insee_code")
    private String inseeCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected TerritoryCommune() {}

    TerritoryCommune(Territory territory, String inseeCode, LocalDate from) {
        this.id = UUID.randomUUID();
        this.territory = territory;
        this.inseeCode = inseeCode;
        this.validFrom = from;
    }

    /** Whether it belongs to the territory on the day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it belongs to the territory on the day or on a later one. */
    boolean holdsFrom(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    void endOn(LocalDate last) {
        this.validTo = last;
    }

    String inseeCode() {
        return inseeCode;
    }
}
