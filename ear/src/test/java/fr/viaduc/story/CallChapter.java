package fr.viaduc.story;

/** Step 2: a call goes from hand to hand, is read without log-in, is extended and closes by itself. */
final class CallChapter {

    private final Story story;

    CallChapter(Story story) {
        this.story = story;
    }

    void isDrafted() {
        Person manager = story.the("GRANT_MANAGER");
        manager.opens("/staff/call/edit")
                .fills("reference", "AP-" + story.year() + "-01")
                .fills("title", "Référents de parcours")
                .fills("type", "COUNSELLOR")
                .fills("carrierMode", "BOTH")
                .fills("context", "Le nombre de demandeurs d’emploi très éloignés du travail a augmenté sur le bassin.")
                .fills("objectives", "Offrir à chaque participant un parcours individualisé vers un emploi durable.")
                .fills("expectedActions", "Accueil, diagnostic, étapes, entretiens, suivi après la sortie.")
                .fills("targetAudience", "Allocataires de minima sociaux, demandeurs d’emploi de longue durée.")
                .fills("eligibleApplicants", "Associations, collectivités, établissements publics.")
                .fills("territory", "Les 177 communes des cinq intercommunalités du bassin grenoblois")
                .fills(
                        "selectionCriteria",
                        "Réponse au besoin (30 points), moyens (30), capacité (20), principes (20).")
                .fills("requiredDocuments", "Relevé d’identité bancaire, statuts, comptes, attestations.")
                .fills("contact", "fse@grenoble.example")
                .fills("opensAt", story.day().atTime(0, 0))
                .fills("closesAt", story.day().plusDays(20).atTime(12, 0))
                .fills("earliestStart", story.day().withDayOfYear(1))
                .fills("latestEnd", java.time.LocalDate.of(story.year() + 1, 12, 31))
                .fills("longestMonths", 24)
                .chooses("globalGrantId", "202200016")
                .chooses("specificObjectiveId", "Inclusion active")
                .fills("allocation", "400 000,01")
                .fills("maxRate", "60")
                .fills("minimumEsf", "10 000")
                .fills("minimumTotalCost", "20 000")
                .ticksAll("costOptions")
                .does("save");
        story.facts.put("call", manager.parameter("id"));
    }

    /** What the lines cannot bear is refused; the author does not adopt. */
    void isAdopted() {
        Person manager = story.the("GRANT_MANAGER");
        manager.isRefused("submitForValidation", "400 000,00");
        manager.follows("Modifier")
                .fills("allocation", "400 000,00")
                .does("save")
                .does("submitForValidation");
        story.the("VALIDATOR")
                .opens("/staff/call/view?id=" + story.fact("call"))
                .fills("deliberationTyped", "DEL-" + story.firstDay.getYear() + "-112")
                .does("adopt");
    }

    void isPublished() {
        String page = "/public/call/view?id=" + story.fact("call");
        Person passerBy = story.meet("PASSER_BY", "Une passante", "passante@example.org");
        passerBy.findsNothingAt(page);
        story.the("GRANT_MANAGER")
                .opens("/staff/call/view?id=" + story.fact("call"))
                .does("publish")
                .sees("Brouillon", "Odile Roux", "Paul Morel");
        passerBy.opens("/public/call/list").sees("Référents de parcours");
        passerBy.opens(page).sees("400 000,00 €", "60");
    }

    void isExtended() {
        story.the("VALIDATOR")
                .opens("/staff/call/view?id=" + story.fact("call"))
                .fills("newClosing", story.firstDay.plusDays(30).atTime(12, 0))
                .fills("reason", "Une réunion d’information supplémentaire est organisée.")
                .does("extend");
    }

    /** At its instant the portal closes the call by itself, and nobody applies any more. */
    void isClosed() {
        story.until(story.firstDay.plusDays(30), 11);
        Person passerBy = story.the("PASSER_BY");
        passerBy.opens("/public/call/view?id=" + story.fact("call")).sees("Déposer une demande");
        story.until(story.firstDay.plusDays(30), 12);
        passerBy.opens("/public/call/view?id=" + story.fact("call")).doesNotSee("Déposer une demande");
    }
}
