package fr.viaduc.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The advances of the files in force: one paid, one that the bank sent back. */
@ApplicationScoped
public class AdvancesChapter implements Chapter {

    @Inject
    private PaymentStory payments;

    @Override
    public int number() {
        return 68;
    }

    @Override
    public void tell(Stage stage) {
        payments.pay(stage, "running", LocalDate.of(2026, 1, 12), "2026-0012");
        payments.bounce(stage, "amended", LocalDate.of(2026, 1, 13), "2026-0013");
    }
}
