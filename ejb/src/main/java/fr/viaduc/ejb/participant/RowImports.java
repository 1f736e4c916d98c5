package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.EntryQuestionnaire;
import fr.viaduc.domain.participant.HostOperation;
import fr.viaduc.domain.participant.ImportColumn;
import fr.viaduc.domain.participant.ImportOutcome;
import fr.viaduc.domain.participant.ImportProblem;
import fr.viaduc.domain.participant.ImportReport;
import fr.viaduc.domain.participant.ImportRow;
import fr.viaduc.domain.participant.ImportedRecord;
import fr.viaduc.domain.participant.ImportedRow;
import fr.viaduc.domain.participant.Participant;
import fr.viaduc.domain.participant.ParticipantIdentity;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.participant.PersonDetails;
import fr.viaduc.domain.participant.Places;
import fr.viaduc.domain.participant.RecordFacts;
import fr.viaduc.domain.participant.RecordRule;
import fr.viaduc.domain.participant.RowReading;
import fr.viaduc.domain.participant.Severity;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.ejb.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes the rows of a file over, one by one; a row that breaks a rule changes nothing and says why. */
@ApplicationScoped
public class RowImports {

    @Inject
    private Participants participants;

    @Inject
    private Participations participations;

    @Inject
    private CommuneQueries communes;

    @Inject
    private AuditTrail trail;

    /** Takes all rows over that can be. */
    ImportReport apply(HostOperation operation, List<ImportRow> rows, LocalDate informedOn, Act act) {
        return apply(known(operation, participants.numbers(rows.size())), operation, rows, informedOn, act);
    }

    /** Does the same in a transaction that will be undone: its people need no pseudonyms. */
    ImportReport rehearse(HostOperation operation, List<ImportRow> rows, LocalDate informedOn, Act act) {
        Iterator<Integer> any = IntStream.range(0, rows.size()).iterator();
        return apply(known(operation, any), operation, rows, informedOn, act);
    }

    private ImportReport apply(
            Known known, HostOperation operation, List<ImportRow> rows, LocalDate informedOn, Act act) {
        Places places = communes.places(codes(rows));
        List<ImportedRow> done = new ArrayList<>();
        for (ImportRow row : rows) {
            done.add(withValues(take(RowReading.of(row, operation, places), known, informedOn, act), row));
        }
        return new ImportReport(done, true);
    }

    /** Each problem with what stands in its cell. */
    private static ImportedRow withValues(ImportedRow done, ImportRow row) {
        List<ImportProblem> problems = done.problems().stream()
                .map(p -> new ImportProblem(p.line(), p.column(), row.cell(p.column()), p.severity(), p.violation()))
                .toList();
        return new ImportedRow(done.line(), done.externalId(), done.outcome(), problems);
    }

    private ImportedRow take(RowReading row, Known known, LocalDate informedOn, Act act) {
        List<ImportProblem> problems = new ArrayList<>(row.problems());
        if (!row.hasErrors()) {
            known.refuseTwice(row, problems);
        }
        if (problems.stream().anyMatch(ImportProblem::isError)) {
            return new ImportedRow(row.line(), row.externalId(), ImportOutcome.REJECTED, problems);
        }
        try {
            ImportOutcome outcome = write(row, known, informedOn, act, problems);
            return new ImportedRow(row.line(), row.externalId(), outcome, problems);
        } catch (RuleViolation refused) {
            problems.add(problem(row, refused));
        } catch (RuleViolations refused) {
            refused.violations().forEach(violation -> problems.add(problem(row, violation)));
        }
        return new ImportedRow(row.line(), row.externalId(), ImportOutcome.REJECTED, problems);
    }

    private ImportOutcome write(
            RowReading row, Known known, LocalDate informedOn, Act act, List<ImportProblem> problems) {
        Participation participation = known.participation(row);
        ParticipantIdentity identity = known.identity(row, participation);
        RecordFacts before = participation == null
                ? null
                : participation.facts(known.operation, identity.detailsOf(known.participant(identity)));
        ImportedRecord after = informed(
                before == null
                        ? ImportedRecord.first(row, known.operation)
                        : ImportedRecord.onto(before, participation.returnedOn().orElse(null), row),
                informedOn);
        warn(row, after.facts(), act, problems);
        boolean identified = participation != null
                && participation.externalId().filter(row.externalId()::equals).isPresent();
        if (identified && after.returnedOn() == null && after.facts().equals(before)) {
            return ImportOutcome.UNCHANGED;
        }
        return participation == null
                ? enter(row, after, identity, known, act)
                : update(row, before, after, participation, identity, known, act);
    }

    private ImportOutcome enter(
            RowReading row, ImportedRecord after, ParticipantIdentity identity, Known known, Act act) {
        RuleViolations.throwIfAny(RecordRule.broken(after.facts(), act.day()).stream()
                .filter(finding -> finding.isError())
                .map(finding -> finding.violation())
                .toList());
        Participant participant;
        if (identity == null) {
            participant = participants.enter(known.operation, after.facts().person(), known.numbers.next());
        } else {
            participant = known.participant(identity);
            identity.describe(after.facts().person());
            participant.describe(after.facts().person());
        }
        Participation participation = new Participation(known.operation, participant, act);
        participation.takeOver(after, act);
        participation.identifyAs(row.externalId());
        trail.record("participation.import", participation, act);
        participations.add(participation);
        return ImportOutcome.CREATED;
    }

    private ImportOutcome update(
            RowReading row,
            RecordFacts before,
            ImportedRecord after,
            Participation participation,
            ParticipantIdentity identity,
            Known known,
            Act act) {
        known.requireNobodyElse(after.facts().person(), identity);
        participation.requireIdentifiableAs(row.externalId());
        participation.takeOver(after, act);
        participation.identifyAs(row.externalId());
        identity.describe(after.facts().person());
        known.participant(identity).describe(after.facts().person());
        trail.record("participation.import", participation, act, RecordChanges.between(before, after.facts()), null);
        return ImportOutcome.UPDATED;
    }

    private static ImportedRecord informed(ImportedRecord record, LocalDate informedOn) {
        EntryQuestionnaire entry = record.facts().entry();
        if (informedOn == null || entry.informedOn() != null) {
            return record;
        }
        RecordFacts facts = record.facts();
        return new ImportedRecord(
                new RecordFacts(
                        facts.operation(),
                        facts.person(),
                        facts.enteredOn(),
                        entry.withInformedOn(informedOn),
                        facts.exit()),
                record.returnedOn());
    }

    private static void warn(RowReading row, RecordFacts facts, Act act, List<ImportProblem> problems) {
        RecordRule.broken(facts, act.day()).stream()
                .filter(finding -> !finding.isError())
                .forEach(finding -> problems.add(new ImportProblem(
                        row.line(), ImportColumn.of(finding.item()), "", Severity.WARNING, finding.violation())));
    }

    private static ImportProblem problem(RowReading row, RuleViolation violation) {
        return new ImportProblem(row.line(), ImportColumn.concernedBy(violation), "", Severity.ERROR, violation);
    }

    private static Set<String> codes(List<ImportRow> rows) {
        Set<String> codes = new HashSet<>();
        for (ImportRow row : rows) {
            for (ImportColumn column : List.of(ImportColumn.COMMUNE, ImportColumn.BIRTH_PLACE)) {
                String code = row.cell(column);
                codes.add(code.matches("\\d{4}") ? "0" + code : code);
            }
        }
        codes.removeIf(code -> !code.matches("\\d[\\dABab]\\d{3}"));
        return codes;
    }

    private Known known(HostOperation operation, Iterator<Integer> numbers) {
        return new Known(
                operation,
                participations.ofOperation(operation.id()),
                participants.allKnown(operation),
                participants,
                numbers);
    }

    /** The people and records that the rows of one file may meet, read once. */
    private static final class Known {

        private final HostOperation operation;
        private final Iterator<Integer> numbers;
        private final Map<String, Participation> byExternalId = new HashMap<>();
        private final Map<UUID, Participation> byParticipant = new HashMap<>();
        private final Map<String, ParticipantIdentity> byKey = new HashMap<>();
        private final Map<UUID, ParticipantIdentity> byId = new HashMap<>();
        private final Map<UUID, Participant> people;
        private final Map<String, Integer> linesByExternalId = new HashMap<>();
        private final Map<String, Integer> linesByKey = new HashMap<>();

        Known(
                HostOperation operation,
                List<Participation> records,
                List<ParticipantIdentity> identities,
                Participants participants,
                Iterator<Integer> numbers) {
            this.operation = operation;
            this.numbers = numbers;
            records.forEach(record -> {
                record.externalId().ifPresent(id -> byExternalId.put(id, record));
                byParticipant.put(record.participantId(), record);
            });
            identities.forEach(identity -> {
                byKey.put(identity.matchKey(), identity);
                byId.put(identity.participantId(), identity);
            });
            this.people = participants.all(byId.keySet()).stream()
                    .collect(Collectors.toMap(Participant::id, person -> person));
        }

        Participation participation(RowReading row) {
            Participation identified = byExternalId.get(row.externalId());
            if (identified != null) {
                return identified;
            }
            ParticipantIdentity same = byKey.get(row.person().matchKey());
            return same == null ? null : byParticipant.get(same.participantId());
        }

        ParticipantIdentity identity(RowReading row, Participation participation) {
            return participation == null ? byKey.get(row.person().matchKey()) : byId.get(participation.participantId());
        }

        Participant participant(ParticipantIdentity identity) {
            return people.get(identity.participantId());
        }

        /** A corrected name may not be that of another person of the carrier. */
        void requireNobodyElse(PersonDetails person, ParticipantIdentity identity) {
            ParticipantIdentity same = byKey.get(person.matchKey());
            if (same != null && same != identity) {
                throw new RuleViolation("participant.person.exists");
            }
        }

        /** The same person, or the same identifier, twice in one file. */
        void refuseTwice(RowReading row, List<ImportProblem> problems) {
            refuseTwice(
                    row,
                    linesByExternalId.putIfAbsent(row.externalId(), row.line()),
                    ImportColumn.EXTERNAL_ID,
                    problems);
            refuseTwice(
                    row, linesByKey.putIfAbsent(row.person().matchKey(), row.line()), ImportColumn.LAST_NAME, problems);
        }

        private static void refuseTwice(
                RowReading row, Integer earlier, ImportColumn column, List<ImportProblem> problems) {
            if (earlier != null) {
                problems.add(new ImportProblem(
                        row.line(),
                        column,
                        "",
                        Severity.ERROR,
                        new RuleViolation("import.row.twice", earlier, column.header())));
            }
        }
    }
}
