package fr.viaduc.domain.application;

import fr.viaduc.domain.organisation.LegalForm;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of file that may be attached to an application (pièces jointes). */
public enum AttachmentKind {
    /** RIB. */
    BANK_DETAILS,
    /** Attestation de régime de TVA. */
    VAT_ATTESTATION,
    /** Délégation de signature. */
    DELEGATION,
    /** Statuts. */
    STATUTES,
    /** Récépissé or publication in the Journal officiel. */
    DECLARATION_RECEIPT,
    /** Liste du bureau or du conseil d’administration. */
    OFFICERS,
    /** Comptes approuvés of the last two closed years. */
    ACCOUNTS,
    /** Contrat d’engagement républicain. */
    REPUBLICAN_CONTRACT,
    /** Extrait Kbis of less than three months. */
    COMPANY_EXTRACT,
    /** Liasses fiscales. */
    TAX_RETURNS,
    /** Délibération approving the project, its plan and the request. */
    DELIBERATION,
    /** Convention constitutive of a GIP. */
    CONSTITUTIVE_AGREEMENT,
    /** Accord de partenariat of a collaborative operation. */
    PARTNERSHIP_AGREEMENT,
    /** Mandat SIEG. */
    SGEI_MANDATE,
    /** Attestation de trésorerie, when an advance is asked for. */
    TREASURY_STATEMENT,
    /** Lettres d’engagement des cofinanceurs. */
    COFUNDING_LETTER,
    /** Lettres de mission, fiches de poste, contrats. */
    STAFF_DOCUMENT,
    /** Devis. */
    QUOTE,
    /** Procédure interne d’achat. */
    PURCHASING_POLICY,
    /** Anything else. */
    OTHER;

    private static final Set<AttachmentKind> ALWAYS_WELCOME =
            EnumSet.of(COFUNDING_LETTER, STAFF_DOCUMENT, QUOTE, PURCHASING_POLICY, OTHER);

    /** The kinds without which the application of such an organisation is not complete. */
    public static Set<AttachmentKind> requiredOf(LegalForm form, FundingApplication application) {
        Set<AttachmentKind> required = EnumSet.of(BANK_DETAILS, VAT_ATTESTATION);
        required.addAll(requiredOf(form));
        addIf(
                required,
                DELEGATION,
                !application.answer(SectionField.DELEGATE_NAME).isEmpty());
        addIf(required, PARTNERSHIP_AGREEMENT, application.says(SectionField.COLLABORATIVE));
        addIf(required, TREASURY_STATEMENT, application.says(SectionField.ADVANCE_REQUESTED));
        addIf(
                required,
                SGEI_MANDATE,
                application.answer(SectionField.AID_SCHEME).equals(AidScheme.SGEI.name()));
        return required;
    }

    private static Set<AttachmentKind> requiredOf(LegalForm form) {
        return switch (form) {
            case ASSOCIATION, FOUNDATION ->
                EnumSet.of(STATUTES, DECLARATION_RECEIPT, OFFICERS, ACCOUNTS, REPUBLICAN_CONTRACT);
            case COMPANY, COOPERATIVE -> EnumSet.of(COMPANY_EXTRACT, TAX_RETURNS);
            case LOCAL_AUTHORITY, INTERCOMMUNALITY, SOCIAL_ACTION_CENTRE, PUBLIC_BODY, CHAMBER ->
                EnumSet.of(DELIBERATION);
            case PUBLIC_INTEREST_GROUP -> EnumSet.of(CONSTITUTIVE_AGREEMENT, DELIBERATION);
            case STATE_OPERATOR, OPCO, OTHER -> EnumSet.noneOf(AttachmentKind.class);
        };
    }

    private static void addIf(Set<AttachmentKind> required, AttachmentKind kind, boolean isRequired) {
        if (isRequired) {
            required.add(kind);
        }
    }

    /** The kinds that such an organisation is offered, required ones first. */
    public static Set<AttachmentKind> offeredTo(LegalForm form, FundingApplication application) {
        Set<AttachmentKind> offered = EnumSet.copyOf(ALWAYS_WELCOME);
        offered.addAll(requiredOf(form, application));
        return offered;
    }
}
