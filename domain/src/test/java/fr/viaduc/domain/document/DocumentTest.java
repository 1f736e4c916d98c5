package fr.viaduc.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final String HASH = "a".repeat(64);
    private static final Act ACT =
            new Act(UUID.randomUUID(), "Nadia Belkacem", "BENEFICIARY_SIGNATORY", null, Instant.EPOCH, "");
    private static final Filing SHARED = new Filing(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "FundingApplication", UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(strings = {"programme.exe", "page.html", "dessin.svg", "archive.zip", "macro.docm", "sans extension"})
    @DisplayName("R-DOC-4 a type that is not accepted is refused")
    void aTypeThatIsNotAcceptedIsRefused(String name) {
        var refusal = assertThrows(RuleViolation.class, () -> AcceptedType.claimedBy(FileName.clean(name)));
        assertEquals("document.type.refused", refusal.code());
        assertEquals(name, refusal.arguments().get(0));
    }

    @Test
    @DisplayName("R-DOC-3 an empty file is refused")
    void anEmptyFileIsRefused() {
        var name = FileName.clean("vide.pdf");
        var refusal = assertThrows(RuleViolation.class, () -> new FiledContent(name, "application/pdf", 0, HASH));
        assertEquals("document.empty", refusal.code());
    }

    @Test
    void somethingThatIsNoHashIsABug() {
        var name = FileName.clean("a.pdf");
        assertThrows(IllegalArgumentException.class, () -> new FiledContent(name, "application/pdf", 1, "abc"));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPRAISAL_REPORT", "SESSION_AGENDA", "SESSION_MINUTES", "PAYMENT_ORDER"})
    @DisplayName("R-DOC-8 an internal document is never filed for the carrier")
    void anInternalDocumentIsNeverFiledForTheCarrier(DocumentTemplate template) {
        assertNull(generated(template).organisationId());
    }

    @Test
    void aDocumentForTheCarrierIsFiledForBoth() {
        Document notice = generated(DocumentTemplate.DECISION_NOTICE);
        assertEquals(SHARED.organisationId(), notice.organisationId());
        assertEquals(SHARED.bodyId(), notice.bodyId());
        assertEquals(VirusScan.NOT_APPLICABLE, notice.virusScan());
    }

    @Test
    void aDocumentIsOpenedToEverybodyOnceForAll() {
        Document call = generated(DocumentTemplate.CALL_FOR_PROJECTS);
        assertFalse(call.isPublic());
        call.publish(ACT);
        assertTrue(call.isPublic());
    }

    private static Document generated(DocumentTemplate template) {
        var content = new FiledContent(FileName.clean("a.pdf"), "application/pdf", 1, HASH);
        return new Document(UUID.randomUUID(), SHARED, template, content, ACT);
    }
}
