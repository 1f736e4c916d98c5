package fr.viaduc.ejb.agreement;

import static fr.viaduc.domain.agreement.AgreementFixture.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.agreement.AgreedPlan;
import fr.viaduc.domain.agreement.AgreementFixture;
import fr.viaduc.domain.agreement.AgreementPeriods;
import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.agreement.AmendmentRequest;
import fr.viaduc.domain.agreement.Contact;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Party;
import fr.viaduc.ejb.document.DocumentFixtures;
import fr.viaduc.ejb.document.Printed;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreementTextTest {

    private static final Party CARRIER = new Party(
            "Association Cap",
            LegalForm.ASSOCIATION,
            "44322143700029",
            "14 rue Ampère, 38000 Grenoble",
            new Party.Representative("Nadia Belkacem", "présidente"));
    private static final Party BODY = new Party(
            "Grenoble-Alpes Métropole",
            null,
            null,
            "SIREN 200040715",
            new Party.Representative("Jeanne Aubert", "signataire habilité"));

    private static Map<String, Object> model(GrantAgreement agreement) {
        Map<String, Object> model = new HashMap<>(DocumentFixtures.model(DocumentTemplate.GRANT_AGREEMENT));
        model.putAll(AgreementText.version(
                agreement.latest(),
                new ReportSchedule(agreement.latest().periods().realisation(), 6)));
        model.put("body", BODY);
        model.put("beneficiary", CARRIER);
        model.put("signatories", AgreementText.signatories(agreement.signatures(), CARRIER, BODY));
        return model;
    }

    @Test
    @DisplayName("R-AGR-2 the text states plan, periods, reports and advance of the agreement")
    void theTextStatesWhatWasAgreed() throws IOException {
        Printed text = Printed.of(DocumentTemplate.GRANT_AGREEMENT, model(AgreementFixture.issued()));
        assertEquals(List.of(), text.failures());
        String read = text.text();
        assertTrue(read.contains("Une avance de 18 000,00 €"), read);
        assertTrue(read.contains("30/06/2029"), read);
        assertTrue(read.contains("Bilan intermédiaire facultatif"), read);
        assertTrue(read.contains("En attente de signature."), read);
        assertFalse(read.contains("Signé électroniquement"), read);
    }

    @Test
    @DisplayName("R-AGR-4 the signed text names both signatures and their level")
    void theSignedTextNamesBothSignatures() throws IOException {
        Printed text = Printed.of(DocumentTemplate.GRANT_AGREEMENT, model(AgreementFixture.signed()));
        String read = text.text();
        assertTrue(read.contains("Paul Girard"), read);
        assertTrue(read.contains("Jeanne Aubert"), read);
        assertTrue(read.contains("Signature électronique simple, par code à usage unique"), read);
        assertFalse(read.contains("En attente de signature."), read);
    }

    @Test
    @DisplayName("R-AGR-11 the amendment shows old and new side by side")
    void theAmendmentShowsOldAndNew() throws IOException {
        GrantAgreement agreement = AgreementFixture.inForce();
        AmendmentRequest request = new AmendmentRequest(
                AgreementPeriods.following(DateRange.of("2027-01-01", "2029-03-31"), 6, 9),
                new Contact("Omar Haddad", new Email("omar.haddad@exemple.fr"), ""),
                AgreedPlan.of(agreement.latest().plan(), Money.of(50_000), "Association Cap"),
                "Un poste en moins");
        Amendment amendment = new Amendment(agreement, 1, OperationStatus.IN_PROGRESS, request, MANAGER);
        Map<String, Object> model = new HashMap<>(AmendmentText.of(amendment));
        model.put("operationNumber", agreement.number());
        model.put("operation", Map.of("title", "Accompagner vers l’emploi"));
        model.put("body", BODY);
        model.put("beneficiary", CARRIER);
        model.put("signatureHours", 144);
        model.put("signatureLevel", "Chaque signature est une signature électronique simple.");
        model.put("signatories", AgreementText.signatories(amendment.signatures(), CARRIER, BODY));
        Printed text = Printed.of(DocumentTemplate.AMENDMENT, model);
        assertEquals(List.of(), text.failures());
        String read = text.text();
        assertTrue(read.contains("31 mars 2029"), read);
        assertTrue(read.contains("Omar Haddad"), read);
        assertTrue(read.contains("50 000,00 €"), read);
    }

    @Test
    @DisplayName("R-AGR-8 the attestation of the start conforms")
    void theAttestationOfTheStartConforms() throws IOException {
        Map<String, Object> model = Map.of(
                "operationNumber",
                "202700012",
                "carrier",
                Map.of("name", "Association Cap", "siret", "44322143700029"),
                "operation",
                Map.of("title", "Accompagner vers l’emploi"),
                "agreement",
                Map.of(
                        "number",
                        "202700012",
                        "notifiedOn",
                        LocalDate.of(2027, 3, 20),
                        "realisation",
                        DateRange.of("2027-01-01", "2028-12-31")),
                "startedOn",
                LocalDate.of(2027, 4, 1),
                "signatory",
                Map.of("name", "Nadia Belkacem", "at", Instant.parse("2027-04-02T08:00:00Z")),
                "advance",
                Money.of(18_000));
        Printed text = Printed.of(DocumentTemplate.START_CERTIFICATE, model);
        assertEquals(List.of(), text.failures());
        assertTrue(text.text().contains("18 000,00 €"), text.text());
    }
}
