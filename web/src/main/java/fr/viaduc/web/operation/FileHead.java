package fr.viaduc.web.operation;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.application.OperationQueries;
import fr.viaduc.ejb.application.OperationSheet;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.access.Access;
import fr.viaduc.web.faces.French;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What stands above and beside every page of a file: its head, and the rooms that the person may enter. */
@Named("fileHead")
@RequestScoped
public class FileHead {

    private static final Set<OperationStatus> CLOSABLE = EnumSet.of(OperationStatus.SETTLED, OperationStatus.ARCHIVED);

    private static final List<String> ROOMS = List.of(
            "/staff/operation/view",
            "/staff/application/view",
            "/staff/admissibility/review",
            "/staff/appraisal/view",
            "/staff/agreement/view",
            "/staff/participant/list",
            "/plie/participant/list",
            "/staff/visit/list",
            "/staff/report/list",
            "/staff/check/file",
            "/staff/payment/file",
            "/staff/recovery/file",
            "/staff/closing/view",
            "/staff/document/list",
            "/staff/audit/file",
            "/carrier/operation/view",
            "/carrier/application/view",
            "/carrier/agreement/view",
            "/carrier/participant/list",
            "/carrier/visit/list",
            "/carrier/report/list",
            "/carrier/payment/file",
            "/carrier/document/list");

    private static final Set<OperationStatus> BEFORE_APPRAISAL = EnumSet.of(
            OperationStatus.DRAFT, OperationStatus.SUBMITTED, OperationStatus.INADMISSIBLE, OperationStatus.WITHDRAWN);
    private static final Set<OperationStatus> BEFORE_AGREEMENT = EnumSet.of(
            OperationStatus.DRAFT,
            OperationStatus.SUBMITTED,
            OperationStatus.INADMISSIBLE,
            OperationStatus.WITHDRAWN,
            OperationStatus.ADMISSIBLE,
            OperationStatus.APPRAISED,
            OperationStatus.REJECTED,
            OperationStatus.DEFERRED);

    @Inject
    private OperationQueries operations;

    @Inject
    private AgreementQueries agreements;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    private OperationSheet sheet;
    private List<FileRoom> rooms;

    /**
     * A room of the file.
     *
     * @param path its page
     * @param label its name
     * @param current whether the page shown stands in it
     */
    public record FileRoom(String path, String label, boolean current) {}

    /**
     * The head of the file, read once for the page.
     *
     * @throws NotFound when it does not exist for the person
     */
    public OperationSheet of(UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        if (sheet == null || !sheet.id().equals(id)) {
            sheet = operations.sheet(id);
        }
        return sheet;
    }

    /** The rooms that the person may enter, in the order of the life of a file. */
    public List<FileRoom> getRooms() {
        if (rooms == null) {
            rooms = rooms();
        }
        return rooms;
    }

    private List<FileRoom> rooms() {
        String here =
                request.getServletPath().startsWith("/carrier/check/") ? "payment" : feature(request.getServletPath());
        return ROOMS.stream()
                .filter(access::canOpen)
                .map(this::furnished)
                .flatMap(Optional::stream)
                .filter(access::canOpen)
                .map(path -> new FileRoom(
                        path,
                        French.text("operation.room." + feature(path)),
                        feature(path).equals(here)))
                .toList();
    }

    /** The name of the room in which the page shown stands. */
    public String getRoom() {
        return getRooms().stream()
                .filter(FileRoom::current)
                .map(FileRoom::label)
                .findFirst()
                .orElseGet(() -> French.text("operation.rooms"));
    }

    /** The page of a room at this point of the life of the file; none while nothing stands in it. */
    private Optional<String> furnished(String path) {
        OperationStatus status = sheet.status();
        return switch (feature(path)) {
            case "admissibility" -> Optional.of(path).filter(room -> status != OperationStatus.DRAFT);
            case "appraisal" -> Optional.of(path).filter(room -> !BEFORE_APPRAISAL.contains(status));
            case "agreement" ->
                Optional.of(path)
                        .filter(room -> !BEFORE_AGREEMENT.contains(status))
                        .map(room -> isToBeDrafted() ? "/staff/agreement/draft" : room);
            case "participant", "visit", "report", "check", "payment", "recovery" ->
                Optional.of(path)
                        .filter(room -> !BEFORE_AGREEMENT.contains(status) && status != OperationStatus.SELECTED);
            case "closing" -> Optional.of(path).filter(room -> CLOSABLE.contains(status));
            default -> Optional.of(path);
        };
    }

    private boolean isToBeDrafted() {
        return sheet.status() == OperationStatus.SELECTED
                && agreements.ofOperation(sheet.id()).isEmpty();
    }

    private static String feature(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
