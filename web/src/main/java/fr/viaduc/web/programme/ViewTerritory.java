package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.TerritoryQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** A territory as it was, is or will be on a day. */
@Named
@RequestScoped
public class ViewTerritory {

    @Inject
    private TerritoryQueries territories;

    private UUID id;
    private String day;
    private TerritoryQueries.TerritorySheet territory;

    /** Opens the territory on the day asked for, or today when no day can be read. */
    public void load() {
        territory = territories.sheet(id, read(day));
    }

    private static LocalDate read(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    /** The territory on that day. */
    public TerritoryQueries.TerritorySheet getTerritory() {
        return territory;
    }
}
