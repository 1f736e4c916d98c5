package fr.viaduc.web.demo;

import fr.viaduc.domain.participant.ImportColumn;
import fr.viaduc.domain.participant.ImportMode;
import fr.viaduc.ejb.participant.ImportingParticipants;
import fr.viaduc.ejb.participant.OpeningParticipants;
import fr.viaduc.ejb.participant.ParticipantQueries;
import fr.viaduc.ejb.participant.RecordingParticipations;
import fr.viaduc.ejb.participant.ValidatingParticipations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How participants of the demonstration enter and leave; for every chapter that needs some. People are told by their places
 * in the list of the story, 1 to 24; the same person may be told in several files.
 */
@ApplicationScoped
public class ParticipantStory {

    private static final List<StoryPerson> PEOPLE = StoryPerson.all();

    @Inject
    private RecordingParticipations recording;

    @Inject
    private ValidatingParticipations validating;

    @Inject
    private OpeningParticipants opening;

    @Inject
    private ImportingParticipants importing;

    @Inject
    private ParticipantQueries participants;

    /**
     * People enter one week after the other, leave together and are vouched for: complete records, as a final report asks
     * for.
     *
     * @param name the file of the story
     * @param editor who writes for the carrier, such as edition@porteur-un.example
     * @param first place of the first person in the list of the story, from 1
     * @param count how many
     * @param enteredOn day on which the first one enters
     * @param leftOn day on which all leave
     */
    void complete(Stage stage, String name, String editor, int first, int count, String enteredOn, String leftOn) {
        for (int place = first; place < first + count; place++) {
            enter(stage, name, editor, place, LocalDate.parse(enteredOn).plusWeeks(place - first));
        }
        for (int place = first; place < first + count; place++) {
            leave(stage, name, editor, place, LocalDate.parse(leftOn));
            vouch(stage, name, place);
        }
    }

    /** Somebody enters with all answers; the editor writes it down on the same day. */
    void enter(Stage stage, String name, String editor, int place, LocalDate on) {
        stage.as(editor, on + "T10:00");
        stage.made(
                key(name, place),
                recording.enter(stage.the("operation " + name), person(place).entry(on)));
    }

    /** Somebody leaves; the editor writes it down on the same day. */
    void leave(Stage stage, String name, String editor, int place, LocalDate on) {
        stage.as(editor, on + "T16:00");
        UUID participation = stage.the(key(name, place));
        recording.leave(participation, version(participation), person(place).exit(on));
    }

    /** The editor who acts vouches for the record. */
    void vouch(Stage stage, String name, int place) {
        UUID participation = stage.the(key(name, place));
        validating.validate(participation, version(participation));
    }

    /** Several people enter on one day through a file, all or nothing. */
    void importFile(Stage stage, String name, String editor, int first, int count, LocalDate on) {
        stage.as(editor, on + "T11:00");
        UUID operation = stage.the("operation " + name);
        String number = participants.figures(operation).number();
        String content = PEOPLE.subList(first - 1, first - 1 + count).stream()
                .map(person -> person.row(number, on))
                .collect(Collectors.joining("\r\n", String.join(";", ImportColumn.headers()) + "\r\n", "\r\n"));
        UUID file = importing.receive(operation, "entrees-" + on + ".csv", content.getBytes(StandardCharsets.UTF_8));
        importing
                .importFile(file, importing.versionOf(file), ImportMode.ALL_OR_NOTHING, on)
                .requireApplied();
    }

    private int version(UUID participation) {
        return opening.open(participation).version();
    }

    private static StoryPerson person(int place) {
        return PEOPLE.get(place - 1);
    }

    private static String key(String name, int place) {
        return "participation " + name + " " + place;
    }
}
