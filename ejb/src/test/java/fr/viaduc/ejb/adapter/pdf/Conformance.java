package fr.viaduc.ejb.adapter.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** What veraPDF finds wrong in a PDF, against the two standards of our documents. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** The broken rules, once each; empty when the document conforms to PDF/A-3a and PDF/UA-1. */
    public static List<String> failures(byte[] pdf) throws IOException {
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == Status.FAILED)
                        .map(assertion ->
                                flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                        .distinct()
                        .forEach(failures::add);
            } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
                failures.add(flavour.getId() + " unreadable: " + e.getMessage());
            }
        }
        return failures;
    }
}
