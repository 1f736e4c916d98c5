package fr.viaduc.story;

import java.time.LocalDate;

/** Step 8: the agreement is drafted, validated, signed by both sides with a code, notified; the operation starts. */
final class AgreementChapter {

    private final Story story;

    AgreementChapter(Story story) {
        this.story = story;
    }

    private String agreement(String side) {
        return "/" + side + "/agreement/view?id=" + story.fact("agreement");
    }

    void isDrafted() {
        story.later(3);
        Person manager = story.the("GRANT_MANAGER");
        manager.opens("/home").follows("Accompagnement renforcé vers l’emploi").does("draft");
        story.facts.put("agreement", manager.parameter("id"));
        manager.sees("123 345,86 €", "63 922,93 €", "51,82", "19 176,87 €");
        manager.isRefused("submit", "compte bancaire")
                .does("verifyIban")
                .does("submit")
                .cannot("validate");
    }

    void isValidated() {
        story.the("VALIDATOR").opens(agreement("staff")).does("validate");
        Documents.mustSay(
                story.the("SIGNATORY").opens(agreement("staff")).reads("Lire le document"),
                story.fact("number"),
                "123 345,86 €",
                "63 922,93 €",
                "Association Tremplin Drac",
                "Union européenne");
    }

    /** Each side signs with the code of her own mail; a wrong code signs nothing. */
    void isSigned() {
        Person president = story.the("BENEFICIARY_SIGNATORY");
        story.the("BENEFICIARY_EDITOR")
                .opens(agreement("carrier"))
                .sees("63 922,93 €")
                .doesNotSee("Signer la convention");
        president.opens("/carrier/agreement/sign?id=" + story.fact("agreement")).does("sendCode");
        president.fills("code", "000000").isRefused("sign", "code");
        president.fills("code", Mailbox.code(president.email)).does("sign");
        Person signatory = story.the("SIGNATORY");
        signatory.opens("/staff/agreement/sign?id=" + story.fact("agreement")).does("sendCode");
        signatory.fills("code", Mailbox.code(signatory.email)).does("sign");
        president.opens(agreement("carrier")).sees("Notifiée", "Jeanne Lambert", "Nadia Ferrand");
        Trail.mustHold(story, "agreement.sign", "BENEFICIARY_SIGNATORY", president.name);
        Trail.mustHold(story, "agreement.sign", "SIGNATORY", signatory.name);
    }

    void starts() {
        story.until(LocalDate.of(story.year(), 2, 15), 9);
        Person president = story.the("BENEFICIARY_SIGNATORY");
        president
                .opens(agreement("carrier"))
                .fills("startDay", LocalDate.of(story.year(), 2, 1))
                .does("attest");
        president.sees(story.year() + "");
    }
}
