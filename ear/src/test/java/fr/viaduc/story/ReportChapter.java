package fr.viaduc.story;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.YearMonth;

/** Step 11: what was spent, item by item with its evidence, what was done and received; the president swears and deposits. */
final class ReportChapter {

    private final Story story;

    ReportChapter(Story story) {
        this.story = story;
    }

    private Person editor() {
        return story.the("BENEFICIARY_EDITOR");
    }

    private String report(String page) {
        return "/carrier/report/" + page + "?id=" + story.fact("report");
    }

    void isOpened() {
        story.until(LocalDate.of(story.year() + 1, 2, 10), 9);
        editor().opens("/carrier/report/list?id=" + story.fact("file")).does("openPlanned");
        story.facts.put("report", editor().parameter("id"));
        editor().opens(report("deposit")).cannot("deposit");
    }

    /** 84 000 € of staff bring 33 600 € by the flat rate. */
    void itemsAreEntered() {
        payslip("Inès Roche", "Référente de parcours", 3, "36 000,00");
        payslip("Karim Benali", "Chargé de projet", 6, "38 000,00");
        payslip("Lise Fabre", "Assistante", 9, "10 000,00");
        editor().opens(report("items")).sees("84 000,00 €", "33 600,00 €");
    }

    private void payslip(String employee, String function, int month, String wage) {
        YearMonth paid = YearMonth.of(story.year(), month);
        editor().opens(report("item") + "&category=STAFF")
                .fills("employee", employee)
                .fills("function", function)
                .fills("month", paid)
                .fills("mode", "FULL")
                .fills("grossWage", wage)
                .fills("paidOn", paid.atEndOfMonth())
                .fills("method", "TRANSFER")
                .fills("proof", "PAYSLIP")
                .does("save");
        editor().fills("proofKind", "ACCOUNTING")
                .takes("proofFiles", pdf("bulletin-" + month + ".pdf"))
                .does("proofFiles-send");
    }

    void isTold() {
        editor().opens(report("narrative"))
                .fills("realised", "Soixante-quinze personnes ont été accompagnées.")
                .fills("principles", "Horaires adaptés, référente égalité.")
                .fills("publicity", "Affiche A3 à l’accueil.")
                .fills("recordsHeld", "Au siège, par la comptable.")
                .does("finish");
        editor().opens(report("funding"));
        receives(0, "40 000,00");
        receives(1, "10 000,00");
        editor().does("saveFunding");
    }

    private void receives(int source, String amount) {
        editor().nth("received", source, amount)
                .nth("receivedOn", source, LocalDate.of(story.year(), 12, 1))
                .takesNth("attestationFile", source, pdf("versement-" + source + ".pdf"));
    }

    /** The editor sees that nothing is missing, and cannot deposit; the body sees no content before the deposit. */
    void isDeposited() {
        editor().opens(report("deposit")).sees("Rien ne s’oppose au dépôt").cannot("deposit");
        story.the("GRANT_MANAGER")
                .opens("/staff/report/view?id=" + story.fact("report"))
                .sees("en préparation chez le porteur")
                .doesNotSee("Inès Roche");
        Person president = story.the("BENEFICIARY_SIGNATORY");
        president.opens(report("deposit")).isRefused("deposit", "Attestation");
        president.fills("sworn", true).does("deposit").sees("Paiement au plus tard le");
        Trail.mustHold(story, "report.deposit", "BENEFICIARY_SIGNATORY", president.name);
    }

    private static FilePayload pdf(String name) {
        return Documents.pdf(name);
    }
}
