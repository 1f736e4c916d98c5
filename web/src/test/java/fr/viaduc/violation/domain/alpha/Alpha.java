package fr.viaduc.violation.domain.alpha;

import fr.viaduc.violation.domain.beta.Beta;
import fr.viaduc.violation.web.alpha.EditAlpha;
import jakarta.ejb.EJBException;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Depends on an undeclared feature, on the web and on a framework, reads the clock, and can be made empty and set. */
@Entity
public class Alpha {

    @Id
    private Long id;

    @Enumerated
    private ChronoUnit unit;

    private double amount;

    private transient Beta beta;

    public Alpha() {}

    public void setAmount(double amount) {
        this.amount = amount;
    }

    public String describe(EditAlpha page) {
        if (Instant.now().isBefore(Instant.EPOCH)) {
            throw new EJBException(page.toString());
        }
        return id + " " + unit + " " + amount + " " + beta;
    }
}
