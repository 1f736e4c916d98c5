package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads and writes the answers of one application; all that is wrong in a section is refused at once. */
final class Answers {

    private final FundingApplication application;
    private final List<SectionRow> rows;
    private final List<SectionAnswer> answers;

    Answers(FundingApplication application, List<SectionRow> rows, List<SectionAnswer> answers) {
        this.application = application;
        this.rows = rows;
        this.answers = answers;
    }

    /**
     * Takes over what was typed in a section.
     *
     * @throws RuleViolations with an {@link AnswerRefused} for each field that is not understood
     */
    void write(Section section, SectionInput input) {
        List<RuleViolation> refusals = new ArrayList<>();
        input.answers().forEach((field, typed) -> {
            require(field.section() == section && field.rowKind().isEmpty());
            refuse(field, typed, -1).ifPresent(refusals::add);
        });
        input.rows().forEach((kind, typed) -> {
            require(kind.section() == section);
            refusals.addAll(refusals(kind, typed));
        });
        RuleViolations.throwIfAny(refusals);
        input.answers().forEach((field, typed) -> put(null, field, typed));
        input.rows().forEach(this::replace);
    }

    private static void require(boolean belongs) {
        if (!belongs) {
            throw new IllegalArgumentException("The field belongs to another section");
        }
    }

    private static List<RuleViolation> refusals(RowKind kind, List<SectionInput.Row> typed) {
        List<RuleViolation> refusals = new ArrayList<>();
        if (typed.size() > kind.most()) {
            refusals.add(new RuleViolation("application.rows.many", kind, kind.most()));
        }
        for (int index = 0; index < typed.size(); index++) {
            int rank = index;
            typed.get(index).answers().forEach((field, value) -> {
                require(field.rowKind().filter(kind::equals).isPresent());
                refuse(field, value, rank).ifPresent(refusals::add);
            });
        }
        return refusals;
    }

    private static Optional<RuleViolation> refuse(SectionField field, String typed, int rowIndex) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> understood = field.type().understand(typed, field.choices());
        if (understood.isEmpty()) {
            return Optional.of(new AnswerRefused(field.type().refusal(), field, rowIndex, typed));
        }
        return understood.get().length() > field.longest()
                ? Optional.of(new AnswerRefused("application.field.long", field, rowIndex, field.longest()))
                : Optional.empty();
    }

    private void replace(RowKind kind, List<SectionInput.Row> typed) {
        Set<SectionRow> kept = new HashSet<>();
        for (SectionInput.Row input : typed) {
            if (!input.isEmpty()) {
                SectionRow row = existing(kind, input.id()).orElseGet(() -> newRow(kind));
                row.placeAt(kept.size());
                kept.add(row);
                input.answers().forEach((field, value) -> put(row, field, value));
            }
        }
        answers.removeIf(answer -> answer.row() != null && answer.row().kind() == kind && !kept.contains(answer.row()));
        rows.removeIf(row -> row.kind() == kind && !kept.contains(row));
    }

    private Optional<SectionRow> existing(RowKind kind, UUID id) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.id().equals(id))
                .findAny();
    }

    private SectionRow newRow(RowKind kind) {
        SectionRow row = new SectionRow(application, UUID.randomUUID(), kind);
        rows.add(row);
        return row;
    }

    private void put(SectionRow row, SectionField field, String typed) {
        Optional<SectionAnswer> existing =
                answers.stream().filter(answer -> answer.isOf(row, field)).findAny();
        String value = typed.isEmpty()
                ? ""
                : field.type().understand(typed, field.choices()).orElseThrow();
        if (value.isEmpty()) {
            existing.ifPresent(answers::remove);
            return;
        }
        existing.ifPresentOrElse(
                answer -> answer.become(value), () -> answers.add(new SectionAnswer(application, row, field, value)));
    }

    /** The answer; empty when there is none. */
    String get(SectionRow row, SectionField field) {
        return answers.stream()
                .filter(answer -> answer.isOf(row, field))
                .map(SectionAnswer::value)
                .findAny()
                .orElse("");
    }

    /** The rows of a list, in their order. */
    List<SectionRow> rows(RowKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .sorted(Comparator.comparingInt(SectionRow::position))
                .toList();
    }

    /** Whether the answer on which something is asked for has been given. */
    boolean meets(Optional<Condition> condition) {
        return condition
                .map(c -> isAsked(c.field()) && c.isMetBy(get(null, c.field())))
                .orElse(true);
    }

    /** Whether the field is asked, given the answers elsewhere. */
    boolean isAsked(SectionField field) {
        return meets(field.condition()) && meets(field.rowKind().flatMap(RowKind::condition));
    }

    /** What must be answered before the deposit and is not, in the order of the form. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        for (SectionField field : SectionField.values()) {
            if (field.isMandatory() && isAsked(field)) {
                placesOf(field)
                        .filter(row -> get(row, field).isEmpty())
                        .forEach(row -> missing.add(new Missing(field, row)));
            }
        }
        return missing;
    }

    private Stream<SectionRow> placesOf(SectionField field) {
        return field.rowKind().map(kind -> rows(kind).stream()).orElseGet(() -> Stream.of((SectionRow) null));
    }

    /**
     * A mandatory answer that is missing.
     *
     * @param row the row in which it is missing; null for a field asked once
     */
    record Missing(SectionField field, SectionRow row) {}
}
