package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.RealisationStory.STORY;

import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.ejb.selection.ProposingDeprogramming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files of the call of 2025 that end before their time: one terminated, one deprogrammed by the committee. */
@ApplicationScoped
public class EndedFilesChapter implements Chapter {

    private static final RealisationFile TERMINATED =
            RealisationFile.of("terminated", "porteur-un", "2025-10-01", "2026-12-31", "Mélèze");
    private static final RealisationFile DEPROGRAMMED =
            RealisationFile.of("deprogrammed", "porteur-deux", "2025-10-01", "2026-09-30", "Orme");

    private static final LocalDateTime SELECTED_AT = LocalDateTime.of(2025, 6, 19, 9, 30);
    private static final LocalDateTime RELEASED_AT = LocalDateTime.of(2025, 11, 13, 9, 30);

    @Inject
    private RealisationStory realisation;

    @Inject
    private CommitteeStory committee;

    @Inject
    private AgreementStory agreement;

    @Inject
    private PaymentStory payments;

    @Inject
    private ProposingDeprogramming deprogramming;

    @Override
    public int number() {
        return 66;
    }

    @Override
    public void tell(Stage stage) {
        realisation.select(stage, stage.the("call 2025"), List.of(TERMINATED, DEPROGRAMMED), SELECTED_AT);
        realisation.start(stage, TERMINATED, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 10, 6));
        payments.pay(stage, "terminated", LocalDate.of(2025, 10, 13), "2025-0341");
        agreement.terminate(stage, "terminated", "2026-06-22T10:00", STORY.getString("terminated.reason"));
        stage.as("gestion", "2025-10-20T10:00");
        deprogramming.propose(stage.the("operation deprogrammed"), STORY.getString("deprogrammed.reason"));
        UUID session = committee.prepare(stage, "2025-10-27", RELEASED_AT, List.of("deprogrammed"));
        committee.hold(stage, session, RELEASED_AT, Map.of("deprogrammed", DecisionOutcome.FAVOURABLE));
    }
}
