package fr.viaduc.ejb.programme;

import fr.viaduc.domain.programme.Programme;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;

/** Where programme trees are kept. */
@ApplicationScoped
public class Programmes extends Store<Programme> {

    public Programmes() {
        super(Programme.class);
    }
}
