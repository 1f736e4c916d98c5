package fr.viaduc.ejb.document;

import static java.util.Map.entry;

import fr.viaduc.domain.call.CallType;
import fr.viaduc.domain.call.CarrierMode;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plausible model for every document: what a feature supplies to have it written. */
public final class DocumentFixtures {

    /** The instant of the documents written by the tests. */
    public static final Instant AT = Instant.parse("2026-11-21T13:05:00Z");

    static final Map<String, Object> BODY = Map.of(
            "name", "Grenoble-Alpes Métropole",
            "siret", "20004071500019",
            "address", "1 place André-Malraux, 38000 Grenoble",
            "representative", Map.of("name", "Claire Fontanel", "function", "vice-présidente déléguée à l'emploi"));
    static final Map<String, Object> BENEFICIARY = Map.of(
            "name", "Association Tremplin Drac",
            "legalForm", "association régie par la loi du 1er juillet 1901",
            "siret", "44322143700029",
            "address", "14 rue Ampère, 38000 Grenoble",
            "representative", Map.of("name", "Nadia Belkacem", "function", "présidente"));

    static final Map<String, Object> CALL =
            Map.of("reference", "AP-2026-03", "title", "Accompagnement renforcé vers l'emploi");
    static final String HASH = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";

    static final Map<String, Object> CONTACT = Map.of(
            "name", "Service Europe et insertion", "email", "fse@exemple-metropole.fr", "phone", "04 76 00 00 00");
    static final Map<String, Object> SIGNED_BY_BENEFICIARY = Map.of(
            "for",
            "le bénéficiaire",
            "name",
            "Nadia Belkacem",
            "function",
            "présidente",
            "signedAt",
            Instant.parse("2026-07-03T08:12:00Z"),
            "level",
            "Signature électronique simple, par code à usage unique envoyé par courriel.");

    private DocumentFixtures() {}

    /** What the documents of an application share. */
    static Map<String, Object> file() {
        return new HashMap<>(Map.of(
                "carrier", BENEFICIARY,
                "operation", operation(),
                "call", CALL,
                "contact", CONTACT,
                "depositedAt", Instant.parse("2026-03-12T09:41:07Z"),
                "totalCost", euros("127845.86"),
                "grant", euros("63922.93")));
    }

    static Money euros(String amount) {
        return Money.of(amount);
    }

    /** The model of the document, complete. */
    public static Map<String, Object> model(DocumentTemplate template) {
        Map<String, Object> model = new HashMap<>(
                Map.of("bodyName", "Grenoble-Alpes Métropole", "operationNumber", "202600123", "documentVersion", 1));
        model.putAll(
                switch (template) {
                    case CALL_FOR_PROJECTS -> callForProjects();
                    case DEPOSIT_RECEIPT -> depositReceipt();
                    case APPLICATION_SNAPSHOT -> ApplicationFixtures.snapshot();
                    case COMPLETION_REQUEST -> ApplicationFixtures.completionRequest();
                    case ADMISSIBILITY_CERTIFICATE -> ApplicationFixtures.admissibilityCertificate();
                    case INADMISSIBILITY_DECISION -> ApplicationFixtures.inadmissibilityDecision();
                    case GRANT_AGREEMENT -> grantAgreement();
                    case START_CERTIFICATE -> AgreementFixtures.startCertificate();
                    case AMENDMENT -> AgreementFixtures.amendment();
                    case CHECK_DOCUMENT_REQUEST -> ControlFixtures.documentRequest();
                    case PROVISIONAL_CHECK_REPORT -> ControlFixtures.provisionalReport();
                    case FINAL_CHECK_REPORT -> ControlFixtures.finalReport();
                    case SERVICE_FACT_CERTIFICATE -> ControlFixtures.certificate();
                    case PAYMENT_ORDER -> ControlFixtures.paymentOrder();
                    case PAYMENT_NOTICE -> ControlFixtures.paymentNotice();
                    case RECOVERY_ORDER -> ControlFixtures.recoveryOrder();
                    case CLOSURE_LETTER -> ControlFixtures.closureLetter();
                    default -> throw new IllegalArgumentException(template + " is printed by the tests of its feature");
                });
        return model;
    }

    private static Map<String, Object> callForProjects() {
        return Map.ofEntries(
                entry("reference", "AP-2026-03"),
                entry("title", "Accompagnement renforcé vers l'emploi"),
                entry("type", CallType.COUNSELLOR),
                entry("carrierModes", CarrierMode.BOTH),
                entry("objective", "Priorité 1, objectif spécifique H : favoriser l'inclusion active"),
                entry("globalGrantNumber", "202200016"),
                entry("deliberation", "DEL-2025-112"),
                entry("allocation", Money.of("1080000.00")),
                entry("opensAt", Instant.parse("2026-01-12T08:00:00Z")),
                entry("closesAt", Instant.parse("2026-03-27T11:00:00Z")),
                entry(
                        "context",
                        "Près de 4 300 personnes bénéficient chaque année d'un accompagnement du PLIE, proposé par 47 référents "
                                + "dans 177 communes.\nLe chômage de longue durée reste élevé dans les quartiers prioritaires : "
                                + "les étapes de parcours y sont difficiles d'accès."),
                entry("objectives", "Augmenter le nombre de parcours intégrés d'accès à l'emploi."),
                entry(
                        "actions",
                        "Accueil et diagnostic partagé.\nAccompagnement individuel par un référent unique.\nSuivi pendant six "
                                + "mois après la reprise d'emploi."),
                entry("audience", "Habitants du territoire éloignés de l'emploi, dont allocataires du RSA."),
                entry("applicants", "Associations, communes, CCAS, missions locales, structures d'insertion."),
                entry("territory", "Les 177 communes du PLIE de l'agglomération grenobloise"),
                entry(
                        "criteria",
                        "Réponse au diagnostic du territoire : 30 points.\nPrincipes horizontaux : 30 points."),
                entry("attachments", "Statuts et liste des dirigeants.\nDeux derniers comptes approuvés.\nRIB."),
                entry("contact", "Service Europe et insertion, fse@exemple-metropole.fr"),
                entry("realisation", dates(2026, 1, 1, 2027, 12, 31)),
                entry("maxMonths", 24),
                entry("maxRate", Rate.of("0.50")),
                entry("minGrant", Money.of("10000.00")),
                entry("minCost", Money.of("40000.00")),
                entry("costOptions", List.of(CostOption.T15, CostOption.T40)),
                entry(
                        "extension",
                        Map.of(
                                "formerClosing",
                                Instant.parse("2026-03-13T11:00:00Z"),
                                "reason",
                                "le premier appel a reçu peu de demandes.")));
    }

    private static Map<String, Object> depositReceipt() {
        return Map.ofEntries(
                entry("carrier", BENEFICIARY),
                entry("operation", operation()),
                entry("call", CALL),
                entry("depositedAt", Instant.parse("2026-03-12T09:41:07Z")),
                entry("signatory", Map.of("name", "Nadia Belkacem", "function", "présidente")),
                entry("totalCost", Money.of("127845.86")),
                entry("grant", Money.of("63922.93")),
                entry(
                        "attachments",
                        List.of(
                                Map.of("fileName", "Statuts 2019.pdf", "size", "412 ko", "sha256", HASH),
                                Map.of("fileName", "Budget prévisionnel.xlsx", "size", "38 ko", "sha256", HASH))),
                entry("snapshotHash", HASH),
                entry("contact", Map.of("name", "Service Europe et insertion", "email", "fse@exemple-metropole.fr")),
                entry("silenceMonths", 2));
    }

    private static Map<String, Object> grantAgreement() {
        return Map.ofEntries(
                entry("agreementNumber", "202600123"),
                entry("body", BODY),
                entry("beneficiary", BENEFICIARY),
                entry("programme", programme()),
                entry("call", CALL),
                entry(
                        "application",
                        Map.of("depositedAt", Instant.parse("2026-03-12T09:41:07Z"), "version", 2, "sha256", HASH)),
                entry(
                        "decision",
                        Map.of(
                                "date",
                                LocalDate.of(2026, 6, 18),
                                "committee",
                                "comité de programmation de Grenoble-Alpes Métropole",
                                "reference",
                                "séance n° 3, point 7")),
                entry("operation", operation()),
                entry("realisation", dates(2026, 1, 1, 2027, 12, 31)),
                entry("payment", dates(2026, 1, 1, 2028, 6, 30)),
                entry("validity", dates(2026, 7, 6, 2028, 9, 30)),
                entry("totalCost", Money.of("127845.86")),
                entry("grant", Money.of("63922.93")),
                entry("rate", Rate.ratio(Money.of("63922.93"), Money.of("127845.86"))),
                entry("costOption", "forfait de 40 % des dépenses directes de personnel"),
                entry(
                        "costOptionText",
                        "Les dépenses directes de personnel sont justifiées au réel. Tous les autres coûts éligibles sont "
                                + "couverts par un forfait de 40 % de ces dépenses (règlement (UE) 2021/1060, article 56), à "
                                + "l'exception des salaires et indemnités des participants, qui s'y ajoutent."),
                entry("plan", plan()),
                entry("advance", Map.of("amount", Money.of("19176.87"), "rate", Rate.of("0.30"))),
                entry("interimCapRate", Rate.of("0.80")),
                entry(
                        "reports",
                        List.of(report(1, "Intermédiaire", 2026, 2027, 3, 31), report(2, "Final", 2027, 2028, 6, 30))),
                entry(
                        "participants",
                        Map.of(
                                "planned",
                                140,
                                "evidence",
                                "attestation d'inscription à France Travail, notification RSA ou fiche de prescription.")),
                entry(
                        "stateAid",
                        "La subvention ne constitue pas une aide d'État : l'activité soutenue n'est pas économique."),
                entry(
                        "publicity",
                        List.of(
                                "Affiche A3 à l'accueil des deux sites",
                                "Page « Nos soutiens » du site internet",
                                "Emblème et mention sur les feuilles d'émargement et les convocations")),
                entry("posterRequired", true),
                entry("extrapolation", true),
                entry(
                        "evidence",
                        List.of(
                                Map.of(
                                        "category",
                                        "Dépenses directes de personnel",
                                        "documents",
                                        "Bulletins de paie ou DSN ; lettre de mission antérieure à la période ; feuilles de temps "
                                                + "mensuelles signées pour les affectations variables."),
                                Map.of(
                                        "category",
                                        "Dépenses liées aux participants",
                                        "documents",
                                        "Liste des bénéficiaires, reçus, preuve de paiement."),
                                Map.of("category", "Autres coûts (forfait de 40 %)", "documents", "Aucune pièce."))),
                entry(
                        "account",
                        Map.of(
                                "holder",
                                "Association Tremplin Drac",
                                "iban",
                                "FR76 3000 6000 0112 3456 7890 189",
                                "bic",
                                "AGRIFRPP")),
                entry("finalReportMonths", 6),
                entry("paymentDelayDays", 80),
                entry("freeShiftRate", Rate.of("0.20")),
                entry("rebuttalDays", 30),
                entry("publicityPenaltyRate", Rate.of("0.03")),
                entry("retentionYears", 5),
                entry("participantAlertRate", Rate.of("0.35")),
                entry("signatureHours", 144),
                entry("signatureLevel", SIGNATURE_LEVEL),
                entry("dataContact", "dpo@exemple-metropole.fr"),
                entry("court", "tribunal administratif de Grenoble"),
                entry(
                        "signatories",
                        List.of(
                                Map.of(
                                        "for",
                                        "le bénéficiaire",
                                        "name",
                                        "Nadia Belkacem",
                                        "function",
                                        "présidente",
                                        "signedAt",
                                        Instant.parse("2026-07-03T08:12:00Z"),
                                        "level",
                                        "Signature électronique simple, par code à usage unique envoyé par courriel."),
                                Map.of(
                                        "for",
                                        "l'organisme intermédiaire",
                                        "name",
                                        "Claire Fontanel",
                                        "function",
                                        "vice-présidente déléguée à l'emploi"))));
    }

    static final String SIGNATURE_LEVEL =
            "Chaque signature est une signature électronique simple au sens de l'article 3 du règlement (UE) n° 910/2014 : "
                    + "le signataire, connecté à son compte, saisit un code à usage unique reçu par courriel. Ce n'est ni une "
                    + "signature avancée ni une signature qualifiée.";

    static Map<String, Object> programme() {
        return Map.of(
                "title", "Emploi, inclusion, jeunesse, compétences",
                "cci", "2021FR05SFPR001",
                "period", "2021-2027",
                "priority", "Priorité 1 – Favoriser l'insertion professionnelle et l'inclusion sociale",
                "objective", "OS H – Favoriser l'inclusion active",
                "scheme", "Parcours intégrés d'accès à l'emploi",
                "globalGrantNumber", "202200017");
    }

    static Map<String, Object> operation() {
        return Map.of(
                "title",
                "Référents de parcours du sud de l'agglomération",
                "summary",
                "L'association accompagne vers l'emploi durable des habitants éloignés du marché du travail, par un référent "
                        + "unique, des étapes individualisées et un suivi pendant six mois après la reprise d'emploi.",
                "place",
                "Grenoble, Échirolles, Le Pont-de-Claix",
                "activities",
                List.of(Map.of(
                        "title",
                        "Accompagnement individuel",
                        "objectives",
                        "Accueillir 140 personnes en deux ans et obtenir 45 % de sorties positives.",
                        "content",
                        "Diagnostic partagé, contrat d'engagement, entretiens au moins mensuels, mises en situation "
                                + "professionnelle, suivi en emploi.",
                        "audience",
                        "Demandeurs d'emploi de longue durée, allocataires du RSA, jeunes sans qualification.",
                        "deliverables",
                        List.of("Dossiers de parcours", "Bilan annuel de l'action", "Feuilles d'émargement"),
                        "schedule",
                        "De janvier 2026 à décembre 2027")));
    }

    static Map<String, Object> plan() {
        return Map.of(
                "years",
                List.of(2026, 2027),
                "expenditure",
                List.of(
                        planLine("Dépenses directes de personnel", "43200.00", "44904.19", "88104.19"),
                        planLine("Dépenses liées aux participants", "2250.00", "2250.00", "4500.00"),
                        planLine("Autres coûts (forfait de 40 %)", "17280.00", "17961.67", "35241.67")),
                "expenditureTotals",
                List.of(Money.of("62730.00"), Money.of("65115.86")),
                "funding",
                List.of(
                        planLine("FSE+", "31365.00", "32557.93", "63922.93"),
                        planLine("Département de l'Isère", "22500.00", "22500.00", "45000.00"),
                        planLine("Ville de Grenoble", "5000.00", "5000.00", "10000.00"),
                        planLine("Autofinancement", "3865.00", "5057.93", "8922.93")),
                "fundingTotals",
                List.of(Money.of("62730.00"), Money.of("65115.86")),
                "total",
                Money.of("127845.86"));
    }

    private static Map<String, Object> planLine(String label, String first, String second, String total) {
        return Map.of("label", label, "amounts", List.of(Money.of(first), Money.of(second)), "total", Money.of(total));
    }

    private static Map<String, Object> report(int rank, String kind, int year, int dueYear, int dueMonth, int dueDay) {
        return Map.of(
                "rank",
                rank,
                "kind",
                kind,
                "from",
                LocalDate.of(year, 1, 1),
                "to",
                LocalDate.of(year, 12, 31),
                "due",
                LocalDate.of(dueYear, dueMonth, dueDay));
    }

    static Map<String, Object> dates(int y1, int m1, int d1, int y2, int m2, int d2) {
        return Map.of("start", LocalDate.of(y1, m1, d1), "end", LocalDate.of(y2, m2, d2));
    }
}
