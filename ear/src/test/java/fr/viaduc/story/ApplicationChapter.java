package fr.viaduc.story;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Step 4: the fourteen sections, the plan at 40 %, the files, every blocking error named, and the deposit. */
final class ApplicationChapter {

    private static final String TEXT =
            "Horaires et lieux adaptés, interlocuteurs formés, suivi par sexe et par quartier.";

    private static final List<String> FILES = List.of(
            "BANK_DETAILS",
            "VAT_ATTESTATION",
            "STATUTES",
            "DECLARATION_RECEIPT",
            "OFFICERS",
            "ACCOUNTS",
            "REPUBLICAN_CONTRACT",
            "TREASURY_STATEMENT");

    private final Story story;

    ApplicationChapter(Story story) {
        this.story = story;
    }

    private Person editor() {
        return story.the("BENEFICIARY_EDITOR");
    }

    void isOpened() {
        editor().opens("/public/call/view?id=" + story.fact("call"))
                .follows("Déposer une demande")
                .fills("projectTitle", "Accompagnement renforcé vers l’emploi")
                .does("open");
        story.facts.put("file", editor().parameter("id"));
    }

    /** An empty draft names all that is missing, and cannot be deposited by her who may not sign. */
    void saysWhatIsMissing() {
        editor().opens("/carrier/application/check?id=" + story.fact("file"))
                .sees("Résumé destiné au public", "ajoutez au moins une ligne", "Contrat d’engagement républicain");
    }

    void peopleAndOperation() {
        section("ORGANISATION")
                .fills("staff-count", "12")
                .fills("staff-fte", "9,5")
                .fills("annual-budget", "640 000");
        add("PUBLIC_AID")
                .fills("public-aid-funder", "Département de l’Isère")
                .fills("public-aid-year", story.year() - 1)
                .fills("public-aid-amount", "30 000");
        save();
        section("ORGANISATION").fills("staff-count", "12").does("saveAndGoOn");
        editor().fills("representative-name", "Nadia Ferrand")
                .fills("representative-function", "Présidente")
                .fills("representative-email", story.the("BENEFICIARY_SIGNATORY").email)
                .fills("contact-name", "Élise Marchand")
                .fills("contact-email", editor().email)
                .does("saveAndGoOn");
        editor().fills(
                        "public-summary",
                        "Deux référents accompagnent vers l’emploi durable des habitants du sud de l’agglomération.")
                .fills("start-date", LocalDate.of(story.year(), 1, 1))
                .fills("end-date", LocalDate.of(story.year(), 12, 31))
                .fills("already-started", "NO")
                .fills("main-commune", "Grenoble")
                .fills("territory", "Communes du sud de l’agglomération grenobloise.")
                .fills("collaborative", "NO")
                .does("saveAndGoOn");
        editor().fills(
                        "need",
                        "Un tiers des demandeurs d’emploi du territoire cherche un travail depuis plus de deux ans.")
                .fills(
                        "objectives",
                        "Accompagner soixante-quinze personnes et obtenir quarante pour cent de sorties positives.")
                .fills("added-value", "Sans le FSE+, le suivi dans l’emploi disparaîtrait.")
                .does("saveAndGoOn");
    }

    void activitiesAndParticipants() {
        add("ACTIVITY")
                .fills("activity-title", "Accompagnement individuel de parcours")
                .fills("activity-objectives", "Construire un parcours vers l’emploi, étape par étape.")
                .fills("activity-content", "Diagnostic partagé, plan d’action, rendez-vous au moins mensuels.")
                .fills("activity-audience", "Demandeurs d’emploi de longue durée orientés par un prescripteur.")
                .fills("activity-evidence", "Feuilles d’émargement, comptes rendus d’entretien.");
        save();
        section("PARTICIPANTS")
                .fills("with-participants", "YES")
                .fills(
                        "eligibility-evidence",
                        "Questionnaire d’entrée signé et avis de situation conservés au dossier.")
                .does("save");
        add("FORECAST")
                .fills("forecast-year", story.year())
                .fills("forecast-unemployed-f", "40")
                .fills("forecast-unemployed-m", "35");
        save();
    }

    void principlesAndObligations() {
        section("PRINCIPLES");
        for (String principle : new String[] {"equality", "non-discrimination", "accessibility", "sustainability"}) {
            editor().fills(principle, "SPECIFIC").fills(principle + "-how", TEXT);
        }
        editor().does("saveAndGoOn")
                .fills("separate-accounting", "ANALYTIC_CODE")
                .fills("communication-plan", "Affiche A3 dans chaque lieu d’accueil, mention sur le site.")
                .does("saveAndGoOn")
                .fills("economic-activity", "NO")
                .does("saveAndGoOn")
                .fills("purchasing-policy", "Trois devis au-delà de 5 000 €.")
                .does("saveAndGoOn");
        section("ADVANCE").fills("advance-requested", "YES").does("save");
    }

    /** The worked example: 88 104,19 € of staff, 40 % of it, and 4 500 € for the participants. */
    void planIsBalanced() {
        editor().opens("/carrier/application/plan?id=" + story.fact("file"))
                .fills("option", "T40")
                .does("choose");
        cost("STAFF", "Chargée de projet", "46 250,00", "80");
        cost("STAFF", "Référent de parcours", "39 437,53", "100");
        cost("STAFF", "Assistant", "33 333,33", "35");
        cost("PARTICIPANTS", "Allocations des participants", "4 500,00", "100");
        source("ESF", "Fonds social européen plus", "63 922,93");
        source("PUBLIC", "Métropole", "45 000,00");
        source("PUBLIC", "Département de l’Isère", "10 000,00");
        source("OWN", "Tremplin Drac", "8 922,92");
        editor().sees("88 104,19 €", "35 241,67 €", "127 845,86 €", "127 845,85 €");
        editor().opens("/carrier/application/check?id=" + story.fact("file")).sees("0,01 €");
        editor().opens("/carrier/application/plan?id=" + story.fact("file"))
                .follows("Tremplin Drac")
                .fills("sourceAmount", "8 922,93")
                .does("saveLine");
    }

    /** A programme under the name of a PDF is refused; the others are kept with their hash. */
    void filesAreAttached() {
        editor().opens("/carrier/application/attachments?id=" + story.fact("file"))
                .fills("attachmentKind", "BANK_DETAILS")
                .takes("documents", new FilePayload("releve.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1}))
                .isRefused("documents-send", "releve.pdf");
        for (String kind : FILES) {
            editor().fills("attachmentKind", kind)
                    .takes("documents", Documents.pdf(kind.toLowerCase(Locale.ROOT) + ".pdf"))
                    .does("documents-send");
        }
        editor().sees("bank_details.pdf", "republican_contract.pdf");
        editor().opens("/carrier/application/check?id=" + story.fact("file")).sees("Rien n’empêche le dépôt");
    }

    /** The editor cannot deposit; the president can, and receives a number, a receipt and a mail. */
    void isDeposited() {
        String page = "/carrier/application/deposit?id=" + story.fact("file");
        editor().opens(page).doesNotSee("Je dépose");
        Person president = story.the("BENEFICIARY_SIGNATORY");
        president.opens(page).isRefused("deposit", "engagement");
        president.ticksAll("ticked").does("deposit").sees("Version 1 déposée");
        story.facts.put("number", president.finds("\\b\\d{9}\\b"));
    }

    void depositIsProved() {
        Person president = story.the("BENEFICIARY_SIGNATORY");
        president.opens("/carrier/application/receipt?id=" + story.fact("file"));
        Documents.mustSay(president.reads("accusé"), story.fact("number"), "Association Tremplin Drac");
        Documents.mustSay(
                president.reads("demande"),
                story.fact("number"),
                "127 845,86 €",
                "63 922,93 €",
                "35 241,67 €",
                "Accompagnement individuel de parcours");
        Trail.mustHold(story, "application.deposit", "BENEFICIARY_SIGNATORY", president.name);
    }

    private Person section(String section) {
        return editor().opens("/carrier/application/edit?id=" + story.fact("file") + "&section=" + section);
    }

    private Person add(String list) {
        return editor().opens("/carrier/application/row?id=" + story.fact("file") + "&list=" + list);
    }

    private void save() {
        editor().does("saveRow");
    }

    private void cost(String category, String label, String base, String share) {
        editor().opens("/carrier/application/expenditure?id=" + story.fact("file"))
                .fills("category", category)
                .fills("label", label)
                .fills("year", story.year())
                .fills("byUnits", "false")
                .fills("base", base)
                .fills("share", share)
                .does("saveLine");
    }

    private void source(String kind, String funder, String amount) {
        editor().opens("/carrier/application/source?id=" + story.fact("file"))
                .fills("kind", kind)
                .fills("funder", funder)
                .fills("year", story.year())
                .fills("sourceAmount", amount)
                .fills("status", "SECURED")
                .does("saveLine");
    }
}
