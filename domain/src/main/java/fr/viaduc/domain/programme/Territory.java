package fr.viaduc.domain.programme;

import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Territory of a body or of one of its local plans: communes, each from a day on. What the territory was on a day stays
 * readable for ever, because the residence of a participant counts on the day of the entry.
 */
@Entity
@Table(name = "territory")
public class Territory extends Aggregate {

    @Column(name = "local_plan_id")
    private UUID localPlanId;

    private String name;

    @OneToMany(mappedBy = "territory", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<TerritoryCommune> communes = new ArrayList<>();

    protected Territory() {}

    /** @param plan the local plan whose territory it is; null for the body as a whole */
    public Territory(UUID bodyId, String name, LocalPlan plan) {
        super(bodyId);
        if (name == null || name.isBlank()) {
            throw new RuleViolation("territory.name.missing");
        }
        this.name = name.strip();
        this.localPlanId = plan == null ? null : plan.id();
    }

    @Override
    public String label() {
        return name;
    }

    /** The local plan whose territory it is; empty for the body as a whole. */
    public Optional<UUID> localPlanId() {
        return Optional.ofNullable(localPlanId);
    }

    /**
     * Takes communes in from a day on. Those that belong to the territory on that day already stay as they are.
     *
     * @param inseeCodes the communes
     * @return how many were taken in
     * @throws RuleViolation {@code territory.commune.later} when one comes in on a later day already, {@code
     *     territory.communes.none} when no new one is given
     */
    public int takeIn(Collection<String> inseeCodes, LocalDate from) {
        Set<String> missing = new TreeSet<>(inseeCodes);
        missing.removeAll(communesOn(from));
        if (missing.isEmpty()) {
            throw new RuleViolation("territory.communes.none", from);
        }
        communes.stream()
                .filter(commune -> missing.contains(commune.inseeCode()) && commune.holdsFrom(from))
                .findFirst()
                .ifPresent(commune -> {
                    throw new RuleViolation("territory.commune.later", commune.inseeCode(), from);
                });
        missing.forEach(code -> communes.add(new TerritoryCommune(this, code, from)));
        return missing.size();
    }

    /**
     * Ends the membership of communes with a day.
     *
     * @return how many left
     * @throws RuleViolation {@code territory.communes.absent} when one does not belong to the territory on that day
     */
    public int release(Collection<String> inseeCodes, LocalDate last) {
        Set<String> leaving = new TreeSet<>(inseeCodes);
        Set<String> absent = new TreeSet<>(leaving);
        absent.removeAll(communesOn(last));
        if (leaving.isEmpty() || !absent.isEmpty()) {
            throw new RuleViolation("territory.communes.absent", String.join(", ", absent), last);
        }
        communes.stream()
                .filter(commune -> leaving.contains(commune.inseeCode()) && commune.holdsOn(last))
                .forEach(commune -> commune.endOn(last));
        return leaving.size();
    }

    /** INSEE codes of the communes that belong to the territory on the day. */
    public Set<String> communesOn(LocalDate day) {
        return communes.stream()
                .filter(commune -> commune.holdsOn(day))
                .map(TerritoryCommune::inseeCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
