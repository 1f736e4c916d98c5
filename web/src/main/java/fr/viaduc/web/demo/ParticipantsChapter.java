package fr.viaduc.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The participants of the files in force: entered one by one and through a file, some gone, some not vouched for yet. */
@ApplicationScoped
public class ParticipantsChapter implements Chapter {

    private static final String ONE = "edition@porteur-un.example";
    private static final String TWO = "edition@porteur-deux.example";
    private static final int ENTERED_ONE_BY_ONE = 8;
    private static final int VOUCHED_FOR = 6;

    @Inject
    private ParticipantStory participants;

    @Override
    public int number() {
        return 80;
    }

    @Override
    public void tell(Stage stage) {
        LocalDate first = LocalDate.of(2026, 1, 12);
        for (int place = 1; place <= ENTERED_ONE_BY_ONE; place++) {
            participants.enter(stage, "running", ONE, place, first.plusWeeks(place));
            if (place <= VOUCHED_FOR) {
                participants.vouch(stage, "running", place);
            }
        }
        participants.importFile(stage, "running", ONE, ENTERED_ONE_BY_ONE + 1, 6, LocalDate.of(2026, 4, 7));
        for (int place = 1; place <= 4; place++) {
            participants.leave(
                    stage, "running", ONE, place, LocalDate.of(2026, 7, 3).plusWeeks(place));
        }
        participants.importFile(stage, "amended", TWO, 15, 5, LocalDate.of(2026, 2, 16));
    }
}
