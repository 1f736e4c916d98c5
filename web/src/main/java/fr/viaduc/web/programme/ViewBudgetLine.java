package fr.viaduc.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** The budget line whose ledger is shown. */
@Named
@RequestScoped
public class ViewBudgetLine {

    private UUID id;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
