package fr.viaduc.domain.document;

import java.util.Locale;

/**
 * The documents that the portal writes during the life of a file, in the order of that life.
 *
 * <p>Each one has a model text of its own; what is internal is never shown to the carrier, whoever produces it.
 */
public enum DocumentTemplate {
    /** Appel à projets, as adopted. */
    CALL_FOR_PROJECTS,
    /** Accusé de dépôt d'une demande de subvention. */
    DEPOSIT_RECEIPT,
    /** Demande de subvention, as deposited: the sealed version. */
    APPLICATION_SNAPSHOT,
    /** Demande de compléments. */
    COMPLETION_REQUEST,
    /** Attestation de recevabilité. */
    ADMISSIBILITY_CERTIFICATE,
    /** Décision d'irrecevabilité. */
    INADMISSIBILITY_DECISION,
    /** Rapport d'instruction. */
    APPRAISAL_REPORT,
    /** Ordre du jour d'une séance du comité de programmation. */
    SESSION_AGENDA,
    /** Procès-verbal et relevé de décisions d'une séance. */
    SESSION_MINUTES,
    /** Notification de la décision du comité. */
    DECISION_NOTICE,
    /** Convention attributive with its annexes. */
    GRANT_AGREEMENT,
    /** Attestation de démarrage. */
    START_CERTIFICATE,
    /** Avenant à la convention. */
    AMENDMENT,
    /** Lettre d'annonce d'une visite sur place. */
    VISIT_ANNOUNCEMENT,
    /** Rapport de visite sur place. */
    VISIT_REPORT,
    /** Bilan d'exécution, as deposited: the sealed version. */
    REPORT_SNAPSHOT,
    /** Accusé de dépôt d'un bilan d'exécution. */
    REPORT_RECEIPT,
    /** Demande de pièces du contrôle de service fait. */
    CHECK_DOCUMENT_REQUEST,
    /** Rapport provisoire de contrôle de service fait. */
    PROVISIONAL_CHECK_REPORT,
    /** Rapport définitif de contrôle de service fait. */
    FINAL_CHECK_REPORT,
    /** Certificat de service fait. */
    SERVICE_FACT_CERTIFICATE,
    /** Fiche de liquidation et ordre de paiement. */
    PAYMENT_ORDER,
    /** Avis de paiement. */
    PAYMENT_NOTICE,
    /** Décision d'indu et ordre de reversement. */
    RECOVERY_ORDER,
    /** Lettre de clôture with the retention date. */
    CLOSURE_LETTER;

    /** Whether only the intermediate body may read the document. */
    public boolean isInternal() {
        return switch (this) {
            case APPRAISAL_REPORT, SESSION_AGENDA, SESSION_MINUTES, PAYMENT_ORDER -> true;
            case CALL_FOR_PROJECTS,
                    DEPOSIT_RECEIPT,
                    APPLICATION_SNAPSHOT,
                    COMPLETION_REQUEST,
                    ADMISSIBILITY_CERTIFICATE,
                    INADMISSIBILITY_DECISION,
                    DECISION_NOTICE,
                    GRANT_AGREEMENT,
                    START_CERTIFICATE,
                    AMENDMENT,
                    VISIT_ANNOUNCEMENT,
                    VISIT_REPORT,
                    REPORT_SNAPSHOT,
                    REPORT_RECEIPT,
                    CHECK_DOCUMENT_REQUEST,
                    PROVISIONAL_CHECK_REPORT,
                    FINAL_CHECK_REPORT,
                    SERVICE_FACT_CERTIFICATE,
                    PAYMENT_NOTICE,
                    RECOVERY_ORDER,
                    CLOSURE_LETTER -> false;
        };
    }

    /** The name of its model text, such as {@code grant-agreement}. */
    public String modelText() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
