package fr.viaduc.story;

/** Step 5: the checklist, one request for all that is missing, the answer with what changed, and the outcome. */
final class AdmissibilityChapter {

    private final Story story;

    AdmissibilityChapter(Story story) {
        this.story = story;
    }

    private String review() {
        return "/staff/admissibility/review?id=" + story.fact("file");
    }

    /** Nobody opens the review without saying that no interest conflicts. */
    void isBegun() {
        story.later(1);
        Person manager = story.the("GRANT_MANAGER");
        manager.opens("/home").sees("Accompagnement renforcé vers l’emploi");
        manager.opens(review()).sees("déclar").cannot("begin");
        manager.declaresNoConflict().opens(review()).does("begin");
    }

    /** Every line is answered; the accounts are not readable, so the carrier is asked once. */
    void completionIsRequested() {
        Person manager = story.the("GRANT_MANAGER");
        manager.opens(review()).answersAll("review", "YES");
        manager.fills("attachments", "NO")
                .fills("attachments-comment", "Les comptes approuvés ne sont pas lisibles.")
                .does("save");
        manager.follows("Demander des compléments")
                .fills("attachments", "Joindre des comptes approuvés lisibles.")
                .fills("context", "Préciser le nombre de personnes concernées.")
                .does("sendRequest");
        Documents.mustSay(
                Mailbox.latest(story.the("BENEFICIARY_SIGNATORY").email),
                "est incomplète",
                Story.longDay(story.day().plusDays(15)));
    }

    /** Only what was asked for opens again; the new version shows what changed. */
    void carrierCompletes() {
        story.later(4);
        Person editor = story.the("BENEFICIARY_EDITOR");
        String file = story.fact("file");
        editor.opens("/carrier/application/view?id=" + file).sees("Préciser le nombre de personnes concernées.");
        editor.opens("/carrier/application/edit?id=" + file + "&section=PEOPLE").cannot("save");
        editor.opens("/carrier/application/edit?id=" + file + "&section=CONTEXT")
                .fills(
                        "need",
                        "Un tiers des demandeurs d’emploi du territoire, soit 2 140 personnes, cherche un travail.")
                .does("save");
        editor.opens("/carrier/application/attachments?id=" + file)
                .fills("attachmentKind", "ACCOUNTS")
                .takes("documents", Documents.pdf("comptes-lisibles.pdf"))
                .does("documents-send");
        story.the("BENEFICIARY_SIGNATORY")
                .opens("/carrier/application/deposit?id=" + file)
                .ticksAll("ticked")
                .does("deposit")
                .sees("Version 2 déposée");
        story.the("GRANT_MANAGER")
                .opens("/staff/application/view?id=" + file)
                .sees("depuis plus de deux ans", "soit 2 140 personnes");
    }

    /** The manager proposes, and cannot decide alone. */
    void isAdmissible() {
        Person manager = story.the("GRANT_MANAGER");
        manager.opens(review()).does("begin").fills("attachments", "YES").does("save");
        manager.does("proposeAdmissible").cannot("validate");
        Person validator = story.the("VALIDATOR");
        validator.opens(review()).cannot("validate");
        validator.declaresNoConflict().opens(review()).does("validate");
        Trail.mustHold(story, "admissibility.validate", "VALIDATOR", validator.name);
    }
}
