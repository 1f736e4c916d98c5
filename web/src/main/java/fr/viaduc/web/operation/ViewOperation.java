package fr.viaduc.web.operation;

import fr.viaduc.ejb.application.OperationQueries;
import fr.viaduc.ejb.application.OperationSheet;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.web.access.Access;
import fr.viaduc.web.faces.French;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The head of a file with the rooms that the person may enter. */
@Named
@ViewScoped
public class ViewOperation implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> STAFF_ROOMS = List.of(
            "/staff/application/view",
            "/staff/admissibility/review",
            "/staff/appraisal/view",
            "/staff/agreement/view",
            "/staff/participant/list",
            "/plie/participant/list",
            "/staff/visit/list",
            "/staff/report/list",
            "/staff/check/list",
            "/staff/payment/list",
            "/staff/recovery/list",
            "/staff/closing/view",
            "/staff/audit/file");

    private static final List<String> CARRIER_ROOMS = List.of(
            "/carrier/application/edit",
            "/carrier/appraisal/view",
            "/carrier/agreement/view",
            "/carrier/participant/list",
            "/carrier/visit/list",
            "/carrier/report/list",
            "/carrier/check/list",
            "/carrier/payment/list");

    @Inject
    private OperationQueries operations;

    @Inject
    private HistoryQueries histories;

    @Inject
    private Access access;

    private UUID id;
    private OperationSheet operation;
    private List<HistoryQueries.Move> history;

    /** A room of the file. */
    public record Room(String path, String label) implements Serializable {}

    /** Opens the file. */
    public void load() {
        operation = operations.sheet(id);
        history = histories.ofOperation(id);
    }

    /** The rooms that the person may enter, in the order of the life of a file. */
    public List<Room> getRooms() {
        return Stream.concat(STAFF_ROOMS.stream(), CARRIER_ROOMS.stream())
                .filter(access::canOpen)
                .map(path -> new Room(path, French.text("operation.room." + path.split("/", -1)[2])))
                .toList();
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
