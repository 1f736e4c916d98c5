package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.identity.IntermediateBody;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.PostalAddress;

/**
 * One side of a file, as documents name it.
 *
 * @param name raison sociale
 * @param legalForm legal form; null for a body
 * @param siret SIRET; null for a body
 * @param address where it sits, or how to reach it
 * @param representative who acts for it
 */
public record Party(String name, Object legalForm, String siret, String address, Representative representative) {

    /**
     * Who acts for a side.
     *
     * @param name first name and name
     * @param function in which capacity
     */
    public record Representative(String name, String function) {}

    /** The carrier, with the representative whom its application names. */
    public static Party carrier(Organisation organisation, FundingApplication application) {
        return new Party(
                organisation.name(),
                organisation.legalForm(),
                organisation.siret().value(),
                organisation.address().map(PostalAddress::toString).orElse("adresse non communiquée"),
                new Representative(
                        application.answer(SectionField.REPRESENTATIVE_NAME),
                        application.answer(SectionField.REPRESENTATIVE_FUNCTION)));
    }

    /** The intermediate body, with the person who signs for it. */
    public static Party body(IntermediateBody body, String signatoryName) {
        return new Party(
                body.name(),
                null,
                null,
                "SIREN " + body.siren().value() + ", " + body.contactEmail().value(),
                new Representative(signatoryName, "signataire habilité"));
    }
}
