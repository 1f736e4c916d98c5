package fr.viaduc.web.demo;

import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.selection.DecisionOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;

/** How files of the demonstration come to the start of their operation; for every chapter that tells what follows. */
@ApplicationScoped
public class RealisationStory {

    static final ResourceBundle STORY = ResourceBundle.getBundle("fr.viaduc.story.realisation");

    private static final int ACCOMPANIED = 6;

    @Inject
    private AdmissionStory admission;

    @Inject
    private AppraisalStory appraisal;

    @Inject
    private CommitteeStory committee;

    @Inject
    private AgreementStory agreement;

    @Inject
    private ParticipantStory participants;

    /**
     * The committee selects files that were deposited for the same call; the deposits follow each other day by day, eight
     * weeks before the session.
     */
    void select(Stage stage, UUID call, Collection<RealisationFile> files, LocalDateTime session) {
        LocalDate day = session.toLocalDate().minusWeeks(8);
        for (RealisationFile file : files) {
            admission.deposited(
                    stage,
                    file.name(),
                    call,
                    file.signatory(),
                    STORY.getString(file.name() + ".title"),
                    STORY.getString(file.name() + ".summary"),
                    file.period(),
                    day.toString());
            admission.review(stage, file.name(), day.plusDays(8).toString(), true);
            appraisal.appraise(stage, file.name(), day.plusWeeks(4).toString(), OpinionValue.FAVOURABLE);
            day = day.plusDays(1);
        }
        List<String> names = files.stream().map(RealisationFile::name).toList();
        UUID held = committee.prepare(stage, session.toLocalDate().minusWeeks(2).toString(), session, names);
        committee.hold(
                stage,
                held,
                session,
                names.stream().collect(Collectors.toMap(name -> name, name -> DecisionOutcome.FAVOURABLE)));
    }

    /** The agreement is signed a week after it was drafted, and the start is attested. */
    void start(Stage stage, RealisationFile file, LocalDate draftedOn, LocalDate startedOn) {
        agreement.issue(stage, file.name(), draftedOn.toString());
        agreement.sign(
                stage, file.name(), file.signatory(), draftedOn.plusDays(3).toString());
        agreement.start(stage, file.name(), file.signatory(), startedOn.toString());
    }

    /** Six people enter from the third week on and leave together. */
    void accompany(Stage stage, RealisationFile file, int first, String leftOn) {
        participants.complete(
                stage,
                file.name(),
                file.editor(),
                first,
                ACCOMPANIED,
                file.period().start().plusWeeks(3).toString(),
                leftOn);
    }
}
