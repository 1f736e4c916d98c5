package fr.viaduc.web.style;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The gallery: one of each. */
@Named
@ViewScoped
public class StyleGallery implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/public/style";

    @Inject
    private Acting acting;

    private String id;
    private final StyleSample draft = new StyleSample();
    private transient List<Part> parts = List.of();

    /** An event of a history, as {@code v:timeline} reads it. */
    public record Event(Instant at, String toStatus, String actorName, String role, String reason) {}

    public String save() {
        return acting.attempt(() -> {}).saying("style.saved").goTo(HERE);
    }

    public String refuse() {
        return acting.attempt(() -> {
                    throw new RuleViolation("act.reason.missing");
                })
                .goTo(HERE);
    }

    public String attach() {
        int count = parts.size();
        return acting.attempt(() -> {}).saying("style.attached", count).goTo(HERE);
    }

    public StyleSample getDraft() {
        return draft;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }

    public List<Choice> getKinds() {
        return List.of(
                new Choice("INTERNAL", "Opération interne, portée par les services de la Métropole"),
                new Choice("EXTERNAL", "Opération externe, portée par une association ou un établissement public"));
    }

    public Money getAmount() {
        return Money.of("1530500.00");
    }

    public LocalDate getDay() {
        return LocalDate.of(2026, 12, 1);
    }

    public List<String> getStatuses() {
        return List.of("DRAFT", "SUBMITTED", "ADMISSIBLE", "DEFERRED", "IN_PROGRESS", "INADMISSIBLE", "ARCHIVED");
    }

    public List<Event> getEvents() {
        return List.of(
                new Event(Instant.parse("2026-03-02T08:12:00Z"), "DRAFT", "Nadia Ferrand", "BENEFICIARY_EDITOR", ""),
                new Event(
                        Instant.parse("2026-04-15T14:58:00Z"),
                        "SUBMITTED",
                        "Claude Rochas",
                        "BENEFICIARY_SIGNATORY",
                        ""),
                new Event(
                        Instant.parse("2026-05-06T09:30:00Z"),
                        "ADMISSIBLE",
                        "Inès Morel",
                        "GRANT_MANAGER",
                        "Dossier complet après réception de l’attestation de régularité fiscale."));
    }
}
