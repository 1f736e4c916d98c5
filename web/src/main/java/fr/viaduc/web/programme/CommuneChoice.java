package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.TerritoryQueries;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Choosing communes that were searched by name or code, for a territory. */
public abstract class CommuneChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TerritoryQueries territories;

    @Inject
    private Acting acting;

    private UUID id;
    private String words = "";
    private TerritoryQueries.TerritorySheet territory;
    private List<Choice> communes = List.of();
    private List<String> codes = new ArrayList<>();

    /** Reads the territory and what was searched for it. */
    public void load() {
        territory = territories.sheet(id, null);
        communes = choices(search(territories));
    }

    /** The communes to choose from. */
    protected abstract List<TerritoryQueries.Found> search(TerritoryQueries queries);

    /** What was found, as choices. */
    protected static List<Choice> choices(List<TerritoryQueries.Found> found) {
        return found.stream()
                .map(commune -> new Choice(commune.code(), commune.label()))
                .toList();
    }

    /** Calls an act and shows the territory. */
    protected String done(Runnable act, String key) {
        return acting.attempt(act).saying(key).goTo("/staff/territory/view?id=" + id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    /** The territory today. */
    public TerritoryQueries.TerritorySheet getTerritory() {
        return territory;
    }

    public List<Choice> getCommunes() {
        return communes;
    }

    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> codes) {
        this.codes = codes;
    }
}
