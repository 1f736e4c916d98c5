package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.RealisationStory.STORY;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.list.ListQueries;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.payment.DecidingUndueAmounts;
import fr.viaduc.ejb.payment.DisbursingPayments;
import fr.viaduc.ejb.payment.OrderingPayments;
import fr.viaduc.ejb.payment.PaymentQueries;
import fr.viaduc.ejb.payment.RecoveringUndueAmounts;
import fr.viaduc.ejb.payment.UndueQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** How the money of the demonstration moves: payments through four hands, and what is paid back. */
@ApplicationScoped
public class PaymentStory {

    @Inject
    private OrderingPayments ordering;

    @Inject
    private DisbursingPayments disbursing;

    @Inject
    private DecidingUndueAmounts deciding;

    @Inject
    private RecoveringUndueAmounts recovering;

    @Inject
    private PaymentQueries payments;

    @Inject
    private UndueQueries undues;

    @Inject
    private ListQueries lists;

    /** The payment that waits for its liquidation is liquidated and validated. */
    UUID validate(Stage stage, String name, LocalDate day) {
        stage.as("ordonnancement", day + "T09:00");
        UUID payment = latest("filePayments", stage.the("operation " + name));
        ordering.liquidate(payment, version(payment));
        stage.as("validation", day.plusDays(1) + "T09:00");
        ordering.validate(payment, version(payment));
        return payment;
    }

    /** The same, and the order is signed. */
    UUID order(Stage stage, String name, LocalDate day, String mandate) {
        UUID payment = validate(stage, name, day);
        stage.as("signature", day.plusDays(2) + "T09:00");
        ordering.order(payment, version(payment), mandate);
        return payment;
    }

    /** The same, and the bank pays five days later. */
    void pay(Stage stage, String name, LocalDate day, String mandate) {
        UUID payment = order(stage, name, day, mandate);
        LocalDate paidOn = day.plusDays(5);
        stage.as("comptabilite", paidOn.plusDays(1) + "T09:00");
        disbursing.confirm(payment, version(payment), paidOn, "VIR-" + paidOn + "-" + mandate);
    }

    /** The same, but the bank sends the money back. */
    void bounce(Stage stage, String name, LocalDate day, String mandate) {
        UUID payment = order(stage, name, day, mandate);
        stage.as("comptabilite", day.plusDays(6) + "T09:00");
        disbursing.bounce(payment, version(payment), STORY.getString("payment.bounced"));
    }

    /** An undue amount is discussed, decided and claimed; a part comes back. */
    void claim(Stage stage, RealisationFile file, LocalDate day, String order, Money firstReceipt) {
        stage.as("validation", day + "T09:00");
        UUID undue = stage.made("undue " + file.name(), latest("fileUndues", stage.the("operation " + file.name())));
        deciding.openRebuttal(undue, undueVersion(undue));
        stage.as(file.signatory(), day.plusDays(12) + "T09:00");
        deciding.answer(undue, undueVersion(undue), STORY.getString("undue.answer"));
        stage.as("signature", day.plusDays(35) + "T09:00");
        deciding.decide(undue, undueVersion(undue), STORY.getString("undue.decision"));
        stage.as("ordonnancement", day.plusDays(38) + "T09:00");
        deciding.issueOrder(undue, undueVersion(undue), order, day.plusDays(168));
        stage.as("comptabilite", day.plusDays(80) + "T09:00");
        recovering.recover(undue, undueVersion(undue), firstReceipt, day.plusDays(79), "ENC-" + day.plusDays(79));
    }

    private UUID latest(String list, UUID operation) {
        return (UUID) lists.page(ListRequest.all(list).about("operation", operation))
                .rows()
                .get(0)
                .get("id");
    }

    private int version(UUID payment) {
        return payments.sheet(payment).version();
    }

    private int undueVersion(UUID undue) {
        return undues.sheet(undue).version();
    }
}
