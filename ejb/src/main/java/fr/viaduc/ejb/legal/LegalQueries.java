package fr.viaduc.ejb.legal;

import fr.viaduc.domain.legal.LegalParameter;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Reading the legal figures, for everybody who works in a body. */
@Stateless
public class LegalQueries {

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    /**
     * All values that a figure had, has and will have, for the installation and for the body of the person who asks.
     *
     * @throws NotFound when there is no such figure
     */
    @PermitAll
    public List<FigureValue> history(String code) {
        List<FigureValue> values = law.figures(caller.bodyId()).valuesOf(code).stream()
                .sorted(Comparator.comparing(LegalParameter::period)
                        .thenComparing(LegalParameter::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(value -> value.bodyId().isPresent()))
                .map(value -> FigureValue.of(value, caller.today()))
                .toList();
        if (values.isEmpty()) {
            throw new NotFound();
        }
        return values;
    }
}
