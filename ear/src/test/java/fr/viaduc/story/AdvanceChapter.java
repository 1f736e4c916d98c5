package fr.viaduc.story;

/** Step 13 for the first time: the advance passes four pairs of hands, never the same person twice. */
final class AdvanceChapter {

    private final Story story;

    AdvanceChapter(Story story) {
        this.story = story;
    }

    void isPaid() {
        story.later(1);
        Person officer = story.the("PAYMENT_OFFICER");
        officer.opens("/home")
                .follows("– Accompagnement renforcé vers l’emploi")
                .sees("19 176,87 €");
        story.facts.put("advance", officer.parameter("id"));
        new PaymentHands(story).pay("advance");
        story.the("BENEFICIARY_SIGNATORY")
                .opens("/carrier/payment/list?id=" + story.fact("file"))
                .sees("19 176,87 €");
    }
}
