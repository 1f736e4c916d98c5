package fr.viaduc.domain.call;

import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a manager types of a call. A mutable form: the page binds it, the call takes it over in {@link
 * CallForProjects#edit}. All but reference, title and type may still be missing in a draft.
 */
public class CallDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 20)
    private String reference;

    @NotBlank
    @Size(max = 200)
    private String title;

    @NotNull
    private CallType type;

    @NotNull
    private CarrierMode carrierMode = CarrierMode.EXTERNAL;

    private UUID globalGrantId;
    private UUID specificObjectiveId;

    @Size(max = 10_000)
    private String context;

    @Size(max = 10_000)
    private String objectives;

    @Size(max = 10_000)
    private String expectedActions;

    @Size(max = 10_000)
    private String targetAudience;

    @Size(max = 4_000)
    private String eligibleApplicants;

    @Size(max = 4_000)
    private String selectionCriteria;

    @Size(max = 4_000)
    private String requiredDocuments;

    @Size(max = 1_000)
    private String territory;

    private UUID territoryId;

    @Size(max = 500)
    private String contact;

    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private LocalDate earliestStart;
    private LocalDate latestEnd;
    private Integer longestMonths;
    private Money allocation;
    private Rate maxRate;
    private Money minimumEsf;
    private Money minimumTotalCost;
    private Set<CostOption> costOptions = EnumSet.noneOf(CostOption.class);

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public CallType getType() {
        return type;
    }

    public void setType(CallType type) {
        this.type = type;
    }

    public CarrierMode getCarrierMode() {
        return carrierMode;
    }

    public void setCarrierMode(CarrierMode carrierMode) {
        this.carrierMode = carrierMode;
    }

    public UUID getGlobalGrantId() {
        return globalGrantId;
    }

    public void setGlobalGrantId(UUID globalGrantId) {
        this.globalGrantId = globalGrantId;
    }

    public UUID getSpecificObjectiveId() {
        return specificObjectiveId;
    }

    public void setSpecificObjectiveId(UUID specificObjectiveId) {
        this.specificObjectiveId = specificObjectiveId;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = objectives;
    }

    public String getExpectedActions() {
        return expectedActions;
    }

    public void setExpectedActions(String expectedActions) {
        this.expectedActions = expectedActions;
    }

    public String getTargetAudience() {
        return targetAudience;
    }

    public void setTargetAudience(String targetAudience) {
        this.targetAudience = targetAudience;
    }

    public String getEligibleApplicants() {
        return eligibleApplicants;
    }

    public void setEligibleApplicants(String eligibleApplicants) {
        this.eligibleApplicants = eligibleApplicants;
    }

    public String getSelectionCriteria() {
        return selectionCriteria;
    }

    public void setSelectionCriteria(String selectionCriteria) {
        this.selectionCriteria = selectionCriteria;
    }

    public String getRequiredDocuments() {
        return requiredDocuments;
    }

    public void setRequiredDocuments(String requiredDocuments) {
        this.requiredDocuments = requiredDocuments;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    /** The communes for which the call is meant; null where the text alone says it. */
    public UUID getTerritoryId() {
        return territoryId;
    }

    public void setTerritoryId(UUID territoryId) {
        this.territoryId = territoryId;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public LocalDate getEarliestStart() {
        return earliestStart;
    }

    public void setEarliestStart(LocalDate earliestStart) {
        this.earliestStart = earliestStart;
    }

    public LocalDate getLatestEnd() {
        return latestEnd;
    }

    public void setLatestEnd(LocalDate latestEnd) {
        this.latestEnd = latestEnd;
    }

    public Integer getLongestMonths() {
        return longestMonths;
    }

    public void setLongestMonths(Integer longestMonths) {
        this.longestMonths = longestMonths;
    }

    public Money getAllocation() {
        return allocation;
    }

    public void setAllocation(Money allocation) {
        this.allocation = allocation;
    }

    public Rate getMaxRate() {
        return maxRate;
    }

    public void setMaxRate(Rate maxRate) {
        this.maxRate = maxRate;
    }

    public Money getMinimumEsf() {
        return minimumEsf;
    }

    public void setMinimumEsf(Money minimumEsf) {
        this.minimumEsf = minimumEsf;
    }

    public Money getMinimumTotalCost() {
        return minimumTotalCost;
    }

    public void setMinimumTotalCost(Money minimumTotalCost) {
        this.minimumTotalCost = minimumTotalCost;
    }

    public Set<CostOption> getCostOptions() {
        return costOptions;
    }

    public void setCostOptions(Set<CostOption> costOptions) {
        this.costOptions = costOptions;
    }
}
