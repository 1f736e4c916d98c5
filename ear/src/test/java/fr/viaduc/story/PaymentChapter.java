package fr.viaduc.story;

/** Step 13: what waits for its payment goes through the hands of four people, never the same person twice. */
final class PaymentChapter {

    private final Story story;

    PaymentChapter(Story story) {
        this.story = story;
    }

    void advanceIsPaid() {
        isPaid("advance", "19 176,87 €");
    }

    void balanceIsPaid() {
        isPaid("balance", "32 707,06 €", "45 746,06 €");
    }

    /** The officer finds it among what waits for her, with these figures; the carrier reads it in the room of the file. */
    private void isPaid(String payment, String amount, String... others) {
        story.later(1);
        Person officer = story.the("PAYMENT_OFFICER");
        officer.opens("/home")
                .follows("– Accompagnement renforcé vers l’emploi")
                .sees(amount)
                .sees(others);
        story.facts.put(payment, officer.parameter("id"));
        goesThroughHands(payment);
        story.the("BENEFICIARY_SIGNATORY")
                .opens("/carrier/payment/file?id=" + story.fact("file"))
                .sees("19 176,87 €", amount, "Payé");
    }

    /** Liquidated, validated, ordered and paid, each by another person; nobody is offered the act of another. */
    private void goesThroughHands(String payment) {
        String page = "/staff/payment/view?id=" + story.fact(payment);
        Person officer = story.the("PAYMENT_OFFICER");
        officer.opens(page).does("liquidate").cannot("validate");
        story.the("ACCOUNTANT").opens(page).cannot("confirm");
        story.the("VALIDATOR").opens(page).does("validate").cannot("order");
        story.the("SIGNATORY")
                .opens(page)
                .fills("mandate", "M-" + payment)
                .does("order")
                .cannot("confirm");
        story.later(2);
        story.the("ACCOUNTANT")
                .opens(page)
                .fills("valueDate", story.day())
                .fills("bankReference", "VIR-" + payment)
                .does("confirm")
                .sees("Payé", officer.name, "Paul Morel", "Jeanne Lambert", "Fatou Diop");
    }
}
