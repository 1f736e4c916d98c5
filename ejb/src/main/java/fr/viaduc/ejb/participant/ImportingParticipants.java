package fr.viaduc.ejb.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.HostOperation;
import fr.viaduc.domain.participant.ImportMode;
import fr.viaduc.domain.participant.ImportReport;
import fr.viaduc.domain.participant.ImportRow;
import fr.viaduc.domain.participant.ParticipantFile;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Importing files of participants: a rehearsal that writes nothing and reports every error, then the import, of everything
 * or nothing, or of the valid rows only.
 *
 * <p>The rehearsal does what the import does and undoes it, so that both say the same.
 */
@Stateless
public class ImportingParticipants {

    private static final int LARGEST = 10 * 1024 * 1024;

    @Resource
    private SessionContext context;

    @EJB
    private ImportingParticipants self;

    @Inject
    private HostOperations hosts;

    @Inject
    private ParticipantFiles files;

    @Inject
    private RowImports rows;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Reads a file, keeps it, and says what an import would do. Writes no participant.
     *
     * @return the file kept
     * @throws RuleViolation {@code import.*} when the file as a whole cannot be read
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public UUID receive(UUID operationId, String fileName, byte[] content) {
        Act act = act();
        if (content.length > LARGEST) {
            throw new RuleViolation("import.file.large", LARGEST / (1024 * 1024));
        }
        HostOperation operation = hosts.open(operationId);
        ImportReport report = self.tryRows(operation, SheetRows.of(content), null);
        ParticipantFile file =
                new ParticipantFile(operation, fileName, content, EntryCopy.sha256(content), report, act);
        trail.record("participant.file.receive", file, act, figures(report), file.sha256());
        return files.add(file).id();
    }

    /** What an import of a kept file would do today, row by row. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public ImportReport rehearse(UUID fileId) {
        ParticipantFile file = files.get(fileId);
        return self.tryRows(hosts.open(file.operationId()), SheetRows.of(file.content()), null);
    }

    /**
     * Imports a kept file.
     *
     * @param informedOn day on which the people received the notice on personal data, for those whose record says none;
     *     may be null
     * @return what became of each row; with {@link ImportMode#ALL_OR_NOTHING} and an error, nothing was written and the
     *     file stays
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public ImportReport importFile(UUID fileId, int seenVersion, ImportMode mode, LocalDate informedOn) {
        Act act = act();
        ParticipantFile file = files.get(fileId, seenVersion);
        HostOperation operation = hosts.open(file.operationId());
        List<ImportRow> read = SheetRows.of(file.content());
        if (mode == ImportMode.ALL_OR_NOTHING) {
            ImportReport rehearsal = self.tryRows(operation, read, informedOn);
            if (rehearsal.hasErrors()) {
                return rehearsal;
            }
        }
        ImportReport report = rows.apply(operation, read, informedOn, act);
        file.imported(report, act);
        trail.record("participant.file.import", file, act, figures(report), file.sha256());
        return report;
    }

    /**
     * The rows of a kept file that an import would refuse, as a file to correct.
     *
     * @param sentence how a refusal is said in French
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public byte[] refusedRows(UUID fileId, Function<RuleViolation, String> sentence) {
        ParticipantFile file = files.get(fileId);
        List<ImportRow> read = SheetRows.of(file.content());
        return RefusedRows.of(read, self.tryRows(hosts.open(file.operationId()), read, null), sentence);
    }

    /** The version of a kept file, to be given back with the decision on it. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public int versionOf(UUID fileId) {
        return files.get(fileId).version();
    }

    /** Gives up a kept file: its content goes. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public void giveUp(UUID fileId) {
        Act act = act();
        ParticipantFile file = files.get(fileId);
        file.giveUp(act);
        trail.record("participant.file.giveUp", file, act);
    }

    /** Does what the import does in a transaction of its own, which is then undone. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public ImportReport tryRows(HostOperation operation, List<ImportRow> read, LocalDate informedOn) {
        ImportReport report = rows.rehearse(operation, read, informedOn, act());
        context.setRollbackOnly();
        return new ImportReport(report.rows(), false);
    }

    private static String figures(ImportReport report) {
        return "Lignes créées : " + report.count(fr.viaduc.domain.participant.ImportOutcome.CREATED)
                + ", mises à jour : " + report.count(fr.viaduc.domain.participant.ImportOutcome.UPDATED)
                + ", identiques : " + report.count(fr.viaduc.domain.participant.ImportOutcome.UNCHANGED)
                + ", refusées : " + report.count(fr.viaduc.domain.participant.ImportOutcome.REJECTED);
    }

    private Act act() {
        return caller.act(Role.BENEFICIARY_EDITOR, Role.BENEFICIARY_SIGNATORY, Role.PLIE_COORDINATOR, Role.COUNSELLOR);
    }
}
