package fr.viaduc.story;

import com.microsoft.playwright.options.FilePayload;
import fr.viaduc.bench.Window;
import fr.viaduc.domain.visit.PhotoFixture;

/** Step 10: a visit is announced, noted on the phone with a photograph, and its report validated by another person. */
final class VisitChapter {

    private final Story story;

    VisitChapter(Story story) {
        this.story = story;
    }

    private Person controller() {
        return story.the("CONTROLLER");
    }

    private String visit(String page) {
        return "/staff/visit/" + page + "?id=" + story.fact("visit");
    }

    void isAnnounced() {
        story.later(10);
        controller()
                .declaresNoConflict()
                .opens("/staff/visit/plan?id=" + story.fact("file"))
                .fills("plannedAt", story.day().plusDays(20).atTime(10, 0))
                .fills("sites", "14 rue Ampère, Grenoble")
                .fills("motive", "Opération jamais visitée.")
                .fills("announcedVisit", true)
                .does("planVisit");
        story.facts.put("visit", controller().parameter("id"));
        controller().does("announce");
        story.the("BENEFICIARY_EDITOR")
                .opens("/carrier/visit/view?id=" + story.fact("visit"))
                .sees("14 rue Ampère");
    }

    void isNotedOnThePhone() {
        story.until(story.day().plusDays(20), 10);
        controller()
                .looksAt(Window.PHONE)
                .opens(visit("record"))
                .fills("personName", "Nadia Ferrand")
                .fills("personFunction", "Présidente")
                .fills("actionObserved", "Atelier de recherche d’emploi.")
                .fills("participantsPresent", "7")
                .answersAll("notes", "COMPLIANT")
                .takes("photos", new FilePayload("IMG_0042.jpg", "image/jpeg", PhotoFixture.takenInGrenoble()))
                .fills("photoCaption", "Affiche à l’entrée")
                .does("save")
                .does("carryOut")
                .sees("Affiche à l’entrée", "45.18514,5.73578");
        controller().looksAt(Window.WIDE);
    }

    /** Whoever wrote the report does not validate it; the carrier reads it then. */
    void isConcluded() {
        story.later(2);
        controller()
                .opens(visit("conclude"))
                .fills("conclusion", "COMPLIANT")
                .fills("findings", "L’action se déroule comme le prévoit la convention.")
                .does("drawUp")
                .cannot("validate");
        story.the("VALIDATOR").opens(visit("view")).does("validate");
        story.the("BENEFICIARY_SIGNATORY")
                .opens("/carrier/visit/view?id=" + story.fact("visit"))
                .sees("L’action se déroule comme le prévoit la convention.");
    }
}
