package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementContent;
import fr.viaduc.domain.agreement.AgreementPeriods;
import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.agreement.Contact;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.PlanComparison;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.document.French;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an amendment says, old and new side by side, in the words of its model text. */
final class AmendmentText {

    private static final French FRENCH = new French();

    private AmendmentText() {}

    static Map<String, Object> of(Amendment amendment) {
        AgreementVersion before = amendment.amendedVersion();
        Map<String, Object> model = new HashMap<>();
        model.put("agreementNumber", amendment.agreement().number());
        model.put("amendmentNumber", amendment.number());
        model.put("kind", amendment.kind());
        model.put(
                "agreement",
                Map.of(
                        "notifiedOn",
                        ParisTime.wallClock(amendment.agreement().notifiedAt().orElseThrow())
                                .toLocalDate()));
        model.put("justification", amendment.justification());
        model.put("changes", changes(amendment, before.content()));
        amendment.newPlan().ifPresent(plan -> {
            PlanComparison plans = PlanComparison.between(before.plan(), plan);
            model.put("costs", lines(plans.costs()));
            model.put("resources", lines(plans.resources()));
            model.put("plan", PlanTable.of(plan));
        });
        return model;
    }

    private static List<Map<String, Object>> changes(Amendment amendment, AgreementContent before) {
        List<Map<String, Object>> changes = new ArrayList<>();
        amendment.newPeriods().ifPresent(after -> changes.addAll(periods(before.periods(), after)));
        amendment
                .newContact()
                .ifPresent(after ->
                        changes.add(change("Référent de l’opération", person(before.contact()), person(after))));
        amendment.newPlan().ifPresent(after -> changes.addAll(amounts(before.plan(), after)));
        return changes;
    }

    private static List<Map<String, Object>> periods(AgreementPeriods before, AgreementPeriods after) {
        return Stream.of(
                        change("Période de réalisation", days(before), days(after)),
                        change(
                                "Fin de la période d’acquittement",
                                FRENCH.say(before.paymentEnd()),
                                FRENCH.say(after.paymentEnd())),
                        change("Fin de validité", FRENCH.say(before.validityEnd()), FRENCH.say(after.validityEnd())))
                .filter(date -> !date.get("before").equals(date.get("after")))
                .toList();
    }

    private static String days(AgreementPeriods periods) {
        return "du " + FRENCH.say(periods.realisation().start()) + " au "
                + FRENCH.say(periods.realisation().end());
    }

    private static String person(Contact contact) {
        return contact.name() + ", " + contact.email().value()
                + (contact.phone().isEmpty() ? "" : ", " + contact.phone());
    }

    private static List<Map<String, Object>> amounts(FinancingPlan before, FinancingPlan after) {
        return List.of(
                change(
                        "Coût total éligible",
                        before.totalEligibleCost().format(),
                        after.totalEligibleCost().format()),
                change(
                        "Subvention FSE+",
                        before.esfAmount().format(),
                        after.esfAmount().format()),
                change(
                        "Taux d’intervention",
                        before.coFinancingRate().percent(),
                        after.coFinancingRate().percent()));
    }

    private static Map<String, Object> change(String label, String before, String after) {
        return Map.of("label", label, "before", before, "after", after);
    }

    private static List<Map<String, Object>> lines(List<PlanComparison.LineComparison> lines) {
        return lines.stream()
                .filter(line -> line.change() != PlanComparison.Change.KEPT)
                .map(line -> Map.<String, Object>of(
                        "label", line.label(),
                        "year", Integer.toString(line.year()),
                        "before", line.before(),
                        "after", line.after()))
                .toList();
    }
}
