package fr.viaduc.domain.identity;

/**
 * What a person is entitled to do, in one intermediate body or in one carrier organisation, between two dates.
 *
 * <p>The names are those of the field; the access of every page and of every use case is declared with them.
 */
public enum Role {
    /** Représentant légal ou délégataire du porteur: signs and submits. */
    BENEFICIARY_SIGNATORY,
    /** Gestionnaire chez le porteur: fills in, cannot sign. */
    BENEFICIARY_EDITOR,
    /** Ressources humaines du porteur: time sheets. */
    BENEFICIARY_TIMEKEEPER,
    /** Gestionnaire FSE: publishes calls, reviews, appraises, drafts agreements. */
    GRANT_MANAGER,
    /** Contrôleur: service-fact checks and on-site visits. */
    CONTROLLER,
    /** Chef de service FSE: validates the acts of the managers and the controllers. */
    VALIDATOR,
    /** Président ou délégataire: signs for the intermediate body. */
    SIGNATORY,
    /** Secrétaire du comité de programmation: prepares. */
    COMMITTEE_SECRETARY,
    /** Membre du comité de programmation: decides. */
    COMMITTEE_MEMBER,
    /** Ordonnateur: liquidates and orders payments. */
    PAYMENT_OFFICER,
    /** Comptable: confirms disbursement. */
    ACCOUNTANT,
    /** Responsable de la certification: prepares expenditure declarations. */
    DECLARATION_OFFICER,
    /** Référent fraude. */
    ANTI_FRAUD_OFFICER,
    /** Référent contrôle interne. */
    INTERNAL_CONTROL_OFFICER,
    /** Service de l'autorité de gestion: reads. */
    AUTHORITY_READER,
    /** Auditeur: reads within a dated mission. */
    AUDITOR,
    /** Administrateur: users and parameters, no business write. */
    ADMINISTRATOR,
    /** Animatrice du PLIE. */
    PLIE_COORDINATOR,
    /** Référent de parcours. */
    COUNSELLOR;

    /** Whether the role is held in a carrier organisation rather than in an intermediate body. */
    public boolean isCarrierRole() {
        return this == BENEFICIARY_SIGNATORY || this == BENEFICIARY_EDITOR || this == BENEFICIARY_TIMEKEEPER;
    }

    /** The same names as constants, for annotations. */
    public static final class Names {
        public static final String BENEFICIARY_SIGNATORY = "BENEFICIARY_SIGNATORY";
        public static final String BENEFICIARY_EDITOR = "BENEFICIARY_EDITOR";
        public static final String BENEFICIARY_TIMEKEEPER = "BENEFICIARY_TIMEKEEPER";
        public static final String GRANT_MANAGER = "GRANT_MANAGER";
        public static final String CONTROLLER = "CONTROLLER";
        public static final String VALIDATOR = "VALIDATOR";
        public static final String SIGNATORY = "SIGNATORY";
        public static final String COMMITTEE_SECRETARY = "COMMITTEE_SECRETARY";
        public static final String COMMITTEE_MEMBER = "COMMITTEE_MEMBER";
        public static final String PAYMENT_OFFICER = "PAYMENT_OFFICER";
        public static final String ACCOUNTANT = "ACCOUNTANT";
        public static final String DECLARATION_OFFICER = "DECLARATION_OFFICER";
        public static final String ANTI_FRAUD_OFFICER = "ANTI_FRAUD_OFFICER";
        public static final String INTERNAL_CONTROL_OFFICER = "INTERNAL_CONTROL_OFFICER";
        public static final String AUTHORITY_READER = "AUTHORITY_READER";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String PLIE_COORDINATOR = "PLIE_COORDINATOR";
        public static final String COUNSELLOR = "COUNSELLOR";

        private Names() {}
    }
}
