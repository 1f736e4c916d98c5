package fr.viaduc.story;

/** Step 12: the service-fact check sets one item aside, hears the carrier, and is certified to the cent by another person. */
final class CheckChapter {

    private final Story story;

    CheckChapter(Story story) {
        this.story = story;
    }

    private Person controller() {
        return story.the("CONTROLLER");
    }

    private String check(String page) {
        return "/staff/check/" + page + "?id=" + story.fact("check");
    }

    /** Whoever appraised the file is no controller of it, were she one by her role. */
    void isTakenUp() {
        story.later(6);
        Person manager = story.the("GRANT_MANAGER");
        story.the("ADMINISTRATOR")
                .opens("/admin/user/invite")
                .fills("email", manager.email)
                .fills("name", manager.name)
                .fills("role", "CONTROLLER")
                .fills("validFrom", story.firstDay)
                .does("give");
        manager.opens("/staff/check/open?id=" + story.fact("report"))
                .sees("Odile Roux ne peut pas contrôler ce dossier : cette personne y a déjà mené")
                .cannot("take");
        controller().opens("/staff/check/open?id=" + story.fact("report")).does("take");
        story.facts.put("check", controller().parameter("id"));
        controller().opens(check("review")).does("review");
    }

    /** The third payslip is set aside: nothing proves the time. */
    void itemsAreExamined() {
        controller()
                .opens(check("examine"))
                .fills("justification", "Toutes les dépenses sont examinées : elles sont peu nombreuses.")
                .does("savePlan");
        controller().retains(3, "0,00", "TIME_NOT_JUSTIFIED", "Aucune lettre de mission.");
        controller().acceptsTheOthers();
        controller()
                .opens(check("examine"))
                .sees("74 000,00 €", "10 000,00 €", "29 600,00 €")
                .answersAll("topics", "COMPLIANT")
                .does("saveTopics");
        controller()
                .nth("received", 0, "40 000,00")
                .nth("received", 1, "10 000,00")
                .does("saveResources");
        controller().does("propose").cannot("openRebuttal");
    }

    /** The carrier contests before the certificate, and proves a part of what was set aside. */
    void carrierIsHeard() {
        Person validator = story.the("VALIDATOR");
        validator.opens(check("validate")).does("openRebuttal");
        story.later(3);
        String page = "/carrier/check/view?id=" + story.fact("check");
        story.the("BENEFICIARY_EDITOR")
                .opens(page)
                .fills("position", "CONTEST")
                .fills("text", "La lettre de mission a été signée le 24 septembre.")
                .takes("files", Documents.pdf("lettre-de-mission.pdf"))
                .does("saveAnswer")
                .cannot("send");
        story.the("BENEFICIARY_SIGNATORY").opens(page).does("send");
        story.later(1);
        controller()
                .opens(check("reply"))
                .fills("newRetained", "2 345,67")
                .fills("words", "La lettre couvre la fin du mois seulement.")
                .does("sendReply")
                .does("proposeFinal");
    }

    /**
     * 76 345,67 € of staff and 40 % of it, of which the grant pays what the others leave: a funder that has not finished
     * paying counts for what it agreed.
     */
    void isCertified() {
        controller().opens(check("view")).cannot("certify");
        Person validator = story.the("VALIDATOR");
        validator
                .opens(check("validate"))
                .sees(
                        "76 345,67 €",
                        "30 538,26 €",
                        "106 883,93 €",
                        "55 009,47 €",
                        "51 883,93 €",
                        "19 176,87 €",
                        "32 707,06 €")
                .does("certify");
        Documents.mustSay(
                story.the("BENEFICIARY_SIGNATORY")
                        .opens("/carrier/check/view?id=" + story.fact("check"))
                        .reads("Certificat"),
                story.fact("number"),
                "51 883,93 €");
        Trail.mustHold(story, "check.certify", "VALIDATOR", validator.name);
    }
}
