package fr.viaduc.story;

/** Step 14: the file is closed with its letter, kept until the day of the law, and its trail holds. */
final class ClosingChapter {

    private static final int YEARS_KEPT = 5;

    private final Story story;

    ClosingChapter(Story story) {
        this.story = story;
    }

    void isClosed() {
        story.later(10);
        String page = "/staff/closing/view?id=" + story.fact("file");
        String keptUntil = "31/12/" + (story.day().getYear() + YEARS_KEPT);
        story.the("GRANT_MANAGER").opens(page).cannot("close");
        Person validator = story.the("VALIDATOR");
        validator.opens(page).does("close").sees(keptUntil, "51 883,93 €");
        story.the("GRANT_MANAGER")
                .opens("/staff/budget/list")
                .sees("51 883,93 €", "348 116,07 €")
                .doesNotSee("64 922,93 €");
        Documents.mustSay(validator.reads("Lettre de clôture"), story.fact("number"), "31 décembre", "51 883,93 €");
    }

    /** Every act of the file is in the chain, unchanged. */
    void trailHolds() {
        Person manager = story.the("GRANT_MANAGER");
        manager.opens("/staff/audit/file?id=" + story.fact("file"))
                .sees("écritures de ce dossier sont intactes et à leur place dans la chaîne");
        manager.opens("/staff/audit/index?id=" + story.fact("file"));
    }
}
