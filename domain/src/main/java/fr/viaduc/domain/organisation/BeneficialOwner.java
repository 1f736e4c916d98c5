package fr.viaduc.domain.organisation;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Bénéficiaire effectif: a natural person who owns or controls a carrier of private law in the last resort (Reg. (EU)
 * 2021/1060 annex XVII, field 3).
 */
@Entity
@Table(name = "beneficial_owner")
public class BeneficialOwner {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private int position;

    private String name;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String identifier;

    protected BeneficialOwner() {}

    BeneficialOwner(Organisation organisation, int position, Named named) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.position = position;
        this.name = named.name();
        this.birthDate = named.birthDate();
        this.identifier = named.identifier();
    }

    Named named() {
        return new Named(name, birthDate, identifier);
    }

    /** First name and name. */
    public String name() {
        return name;
    }

    /** Day of birth. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** Number in the register of beneficial owners, or the words under which that register may be consulted. */
    public String identifier() {
        return identifier;
    }

    /** The organisation owned or controlled. */
    public Organisation organisation() {
        return organisation;
    }

    /** Rank in the declaration, from 0. */
    public int position() {
        return position;
    }

    /**
     * A beneficial owner as the organisation declares it.
     *
     * @param name first name and name
     * @param birthDate day of birth
     * @param identifier number in the register of beneficial owners, or a reference to that register; may be empty
     */
    public record Named(String name, LocalDate birthDate, String identifier) {

        /** @throws RuleViolation {@code owner.incomplete} when name or birth date is missing */
        public Named {
            if (birthDate == null) {
                throw new RuleViolation("owner.incomplete");
            }
            name = Texts.required(name, "owner.incomplete");
            identifier = identifier == null ? "" : identifier.strip();
        }
    }
}
