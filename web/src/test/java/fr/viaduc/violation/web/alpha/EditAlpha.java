package fr.viaduc.violation.web.alpha;

import fr.viaduc.violation.domain.alpha.Alpha;
import jakarta.faces.view.ViewScoped;

/** A page that cannot move to another node and holds an entity. */
@ViewScoped
public class EditAlpha {

    private Alpha alpha;

    public Alpha getAlpha() {
        return alpha;
    }
}
