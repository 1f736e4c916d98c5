package fr.viaduc.ejb.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All lists of the portal, found where their features declare them. */
@ApplicationScoped
public class ListDefinitions {

    @Inject
    @Any
    private Instance<ListDefinition> declared;

    private final Map<String, ListDefinition> byName = new TreeMap<>();

    @PostConstruct
    void collect() {
        for (ListDefinition definition : declared) {
            if (byName.put(definition.name(), definition) != null) {
                throw new IllegalStateException("Two lists are called " + definition.name());
            }
        }
    }

    /** The list of this name. */
    public Optional<ListDefinition> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All lists, by name. */
    public Collection<ListDefinition> all() {
        return byName.values();
    }
}
