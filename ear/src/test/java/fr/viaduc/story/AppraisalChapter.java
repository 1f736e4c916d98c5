package fr.viaduc.story;

/** Step 6: fifteen findings, a retained plan that the carrier accepts, an opinion that another person validates. */
final class AppraisalChapter {

    private static final int SECTIONS = 15;

    private final Story story;

    AppraisalChapter(Story story) {
        this.story = story;
    }

    private String appraisal() {
        return "/staff/appraisal/view?id=" + story.fact("file");
    }

    void isWritten() {
        story.later(2);
        Person manager = story.the("GRANT_MANAGER");
        manager.opens(appraisal()).does("open");
        manager.opens("/staff/appraisal/section?id=" + story.fact("file") + "&number=1");
        for (int section = 1; section <= SECTIONS; section++) {
            manager.fills(
                            "finding",
                            "Les éléments du dossier ont été vérifiés et sont justifiés par les pièces jointes.")
                    .fills("conclusion", "ACCEPTED")
                    .does(section < SECTIONS ? "saveNext" : "saveSection");
        }
    }

    /** The allowances are refused: without them the own funding falls by as much, and the carrier is asked. */
    void retainedPlanIsProposed() {
        Person manager = story.the("GRANT_MANAGER");
        manager.opens(appraisal())
                .isRefused("submit", "avis")
                .follows("Travailler le plan de financement")
                .fillsLabelled("Allocations des participants, ", "0,00")
                .fillsLabelled("Motif : Allocations", "Ces allocations sont déjà versées par un autre financeur.")
                .fillsLabelled("Tremplin Drac, ", "4 422,93")
                .does("savePlan")
                .sees("123 345,86 €", "4 500,00 €");
        manager.fills("message", "Les allocations des participants sont écartées du plan.")
                .does("propose");
    }

    void carrierAccepts() {
        story.later(1);
        Person president = story.the("BENEFICIARY_SIGNATORY");
        String proposal = Mailbox.page(president.email);
        story.the("BENEFICIARY_EDITOR").opens("/home").sees("plan de financement retenu");
        story.the("BENEFICIARY_EDITOR").opens(proposal).cannot("accept");
        president.opens(proposal).sees("123 345,86 €", "127 845,86 €").does("accept");
    }

    void isValidated() {
        Person manager = story.the("GRANT_MANAGER");
        manager.opens("/staff/appraisal/conclude?id=" + story.fact("file"))
                .fills("opinion", "FAVOURABLE_WITH_RESERVATIONS")
                .fills("grounds", "Le projet répond au besoin du territoire. Une dépense non justifiée a été écartée.")
                .fills("reservations", "Transmettre avant le démarrage la procédure de suivi des temps passés.")
                .fills("numberOfReports", 1)
                .fills("advanceGranted", true)
                .fills("extrapolationClause", true)
                .does("saveConclusion");
        manager.opens(appraisal()).does("submit").cannot("validate");
        Person validator = story.the("VALIDATOR");
        validator.opens(appraisal()).does("validate");
        Trail.mustHold(story, "appraisal.validate", "VALIDATOR", validator.name);
    }
}
