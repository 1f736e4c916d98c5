package fr.viaduc.domain.application;

import fr.viaduc.domain.organisation.LegalForm;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the signatory undertakes when depositing (attestation d’engagement). Ticked line by line; the text of each line
 * stands in the messages under {@code enum.Undertaking.<name>}.
 */
public enum Undertaking {
    /** She may bind the organisation. */
    ENTITLED,
    /** What the application says is true. */
    TRUTHFUL,
    /** The operation is not completed (Reg. (EU) 2021/1060 art. 63(6)). */
    NOT_COMPLETED,
    /** The same costs are not paid for by another European fund or twice (art. 63(9)). */
    NO_DOUBLE_FUNDING,
    /** Taxes and social contributions are paid. */
    TAXES_PAID,
    /** Public and private procurement rules are followed. */
    PROCUREMENT,
    /** The accounts of the operation can be told apart (art. 74(1)(a)(i)). */
    SEPARATE_ACCOUNTS,
    /** Participants’ data are collected from their entry (Reg. (EU) 2021/1057 annex I). */
    PARTICIPANT_DATA,
    /** The support of the Union is shown (Reg. (EU) 2021/1060 art. 50). */
    PUBLICITY,
    /** Charter of Fundamental Rights and horizontal principles (art. 9). */
    HORIZONTAL_PRINCIPLES,
    /** Checks and audits are accepted at any time. */
    CONTROLS,
    /** Documents are kept for the legal period (art. 82). */
    RETENTION,
    /** Changes to the operation are reported without delay. */
    CHANGES_REPORTED,
    /** Contrat d’engagement républicain, for associations and foundations (loi 2000-321 art. 10-1). */
    REPUBLICAN_CONTRACT,
    /** She knows that the operation will be published (Reg. (EU) 2021/1060 art. 49(5)). */
    PUBLICATION,
    /** She has read how personal data are used. */
    DATA_PROTECTION;

    /** The lines that an organisation of this form must tick. */
    public static Set<Undertaking> requiredOf(LegalForm form) {
        Set<Undertaking> required = EnumSet.allOf(Undertaking.class);
        if (!form.subscribesToRepublicanContract()) {
            required.remove(REPUBLICAN_CONTRACT);
        }
        return required;
    }
}
