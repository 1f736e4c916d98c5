package fr.viaduc.ejb.reference;

import fr.viaduc.ejb.shared.Communes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Offering communes to whoever types the name of one. */
@Stateless
public class SuggestingCommunes {

    private static final int SHORTEST = 2;

    @Inject
    private Communes communes;

    /** The communes that may be meant; none before two characters are typed. */
    @PermitAll
    public List<Communes.Suggestion> beginning(String typed) {
        return typed == null || typed.strip().length() < SHORTEST ? List.of() : communes.beginning(typed);
    }
}
