package fr.viaduc.web.operation;

import fr.viaduc.ejb.application.OperationQueries;
import fr.viaduc.ejb.application.OperationSheet;
import fr.viaduc.ejb.audit.HistoryQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The whole life of a file: its head and its history. */
@Named
@ViewScoped
public class ViewOperation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OperationQueries operations;

    @Inject
    private HistoryQueries histories;

    private UUID id;
    private OperationSheet operation;
    private List<HistoryQueries.Move> history;

    /** Opens the file. */
    public void load() {
        operation = operations.sheet(id);
        history = histories.ofOperation(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The head of the file. */
    public OperationSheet getOperation() {
        return operation;
    }

    /** Every move of every part of the file, oldest first. */
    public List<HistoryQueries.Move> getHistory() {
        return history;
    }
}
