package fr.viaduc.story;

/** Step 13: the balance goes through the hands of four people. */
final class BalanceChapter {

    private final Story story;

    BalanceChapter(Story story) {
        this.story = story;
    }

    void isPaid() {
        story.later(2);
        Person officer = story.the("PAYMENT_OFFICER");
        officer.opens("/home")
                .follows("– Accompagnement renforcé vers l’emploi")
                .sees("32 707,06 €", "45 746,06 €");
        story.facts.put("balance", officer.parameter("id"));
        new PaymentHands(story).pay("balance");
        story.the("BENEFICIARY_SIGNATORY")
                .opens("/carrier/payment/list?id=" + story.fact("file"))
                .sees("19 176,87 €", "32 707,06 €");
    }
}
