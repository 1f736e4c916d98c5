package fr.viaduc.violation.domain.beta;

import fr.viaduc.violation.domain.alpha.Alpha;

/** Closes a cycle between two features. */
public class Beta {

    private Alpha alpha;

    public Alpha alpha() {
        return alpha;
    }
}
