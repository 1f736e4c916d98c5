package fr.viaduc.web.application;

import fr.viaduc.domain.application.BlockingError;
import fr.viaduc.domain.application.Section;
import fr.viaduc.ejb.application.ApplicationOverview;
import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.web.faces.French;
import fr.viaduc.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that keeps an application from being deposited, by section, each with the way to mend it. */
@Named
@RequestScoped
public class CheckApplication {

    @Inject
    private ApplicationQueries applications;

    private UUID id;
    private ApplicationOverview overview;
    private List<Group> groups = List.of();

    /** The errors of one section. */
    public record Group(String title, List<Item> items) {}

    /** One error with the page where it is mended. */
    public record Item(String sentence, String row, String page) {}

    /** Checks the application as it is now. */
    public void load() {
        overview = applications.overview(id);
        Map<Section, List<Item>> bySection = new EnumMap<>(Section.class);
        for (BlockingError error : overview.errors()) {
            bySection
                    .computeIfAbsent(error.section(), section -> new ArrayList<>())
                    .add(item(error));
        }
        groups = bySection.entrySet().stream()
                .map(entry ->
                        new Group(entry.getKey().number() + ". " + French.label(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Item item(BlockingError error) {
        String page = error.violation().code().equals("application.sheet.missing")
                ? "/carrier/organisation/edit"
                : Sections.page(id, error);
        return new Item(Refusals.sentence(error.violation()), error.rowTitle(), page);
    }

    /** How many errors there are. */
    public int getCount() {
        return groups.stream().mapToInt(group -> group.items().size()).sum();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public ApplicationOverview getOverview() {
        return overview;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
