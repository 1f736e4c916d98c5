package fr.viaduc.story;

/** The four people through whose hands a payment goes. */
final class PaymentHands {

    private final Story story;

    PaymentHands(Story story) {
        this.story = story;
    }

    /** Liquidated, validated, ordered and paid, each by another person; nobody is offered the act of another. */
    void pay(String payment) {
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
