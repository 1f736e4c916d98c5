package fr.viaduc.story;

import java.time.LocalDate;

/** Step 8, later: another contact at once, another end by a signed amendment, other amounts by one that the committee decides. */
final class AmendmentChapter {

    private static final String WHY =
            "Un assistant a été recruté plus tôt que prévu pour accueillir tous les participants.";

    private final Story story;

    AmendmentChapter(Story story) {
        this.story = story;
    }

    private String amendment(String side) {
        return "/" + side + "/agreement/amendment?id=" + story.fact("amendment");
    }

    private Person request() {
        return story.the("BENEFICIARY_SIGNATORY").opens("/carrier/agreement/request?id=" + story.fact("agreement"));
    }

    void contactChanges() {
        story.later(20);
        request()
                .fills("contactName", "Karim Benali")
                .fills("contactEmail", "karim.benali@tremplin-drac.example")
                .fills("justification", "Élise Marchand quitte l’association.")
                .does("sendRequest");
        isAppraised("Le changement d’interlocuteur est sans effet sur l’opération.");
        story.the("BENEFICIARY_SIGNATORY")
                .opens(amendment("carrier"))
                .sees("En vigueur")
                .cannot("sendCode");
        story.the("GRANT_MANAGER")
                .opens("/staff/agreement/view?id=" + story.fact("agreement"))
                .sees("Karim Benali");
    }

    void periodChanges() {
        story.later(5);
        request()
                .fills("realisationEnd", LocalDate.of(story.year() + 1, 1, 31))
                .fills("justification", "Deux parcours s’achèvent en janvier.")
                .does("sendRequest");
        isAppraised("Un mois de plus permet de mener tous les parcours à leur terme.");
        isSigned();
        story.the("GRANT_MANAGER")
                .opens("/staff/agreement/view?id=" + story.fact("agreement"))
                .sees("31/01/" + (story.year() + 1));
    }

    /** 2 000 € more of staff bring 800 € by the flat rate; the grant rises by 1 000 € when the committee says so. */
    void amountsChange() {
        story.later(10);
        request()
                .fillsLabelled("Assistant, ", "13 666,66")
                .fillsLabelled("Motif : Assistant", "Recrutement deux mois plus tôt.")
                .fillsLabelled("Fonds social européen plus, ", "64 922,93")
                .fillsLabelled("Tremplin Drac, ", "6 222,93")
                .fills("justification", WHY)
                .does("sendRequest")
                .sees("126 145,86 €", "64 922,93 €");
        isAppraised("Le recrutement est justifié par le contrat signé.");
        new Committee(story).decides("Comité de programmation d’avril", "64 922,93 €");
        isSigned();
        story.the("BENEFICIARY_EDITOR")
                .opens("/carrier/agreement/view?id=" + story.fact("agreement"))
                .sees("126 145,86 €", "64 922,93 €", "51,47");
        story.the("GRANT_MANAGER").opens("/staff/budget/list").sees("64 922,93 €", "335 077,07 €");
    }

    private void isAppraised(String finding) {
        story.facts.put("amendment", story.the("BENEFICIARY_SIGNATORY").parameter("id"));
        story.later(3);
        Person manager = story.the("GRANT_MANAGER");
        manager.opens(amendment("staff")).does("take");
        manager.fills("finding", finding).does("appraise").cannot("accept");
        story.the("VALIDATOR").opens(amendment("staff")).does("accept");
    }

    private void isSigned() {
        for (String[] side : new String[][] {{"BENEFICIARY_SIGNATORY", "carrier"}, {"SIGNATORY", "staff"}}) {
            Person signatory = story.the(side[0]);
            signatory.opens(amendment(side[1])).does("sendCode");
            signatory.fills("code", Mailbox.code(signatory.email)).does("sign");
        }
        Documents.mustSay(story.the("SIGNATORY").reads("Lire le document"), story.fact("number"));
    }
}
