package fr.releve.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds a PDF to what a machine can check of PDF/UA-1 (ISO 14289-1), the form that screen readers can read; by veraPDF. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Every breach, as "clause-test where: what"; none if the document conforms. */
    public static List<String> breaches(byte[] pdf) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() != TestAssertion.Status.PASSED)
                    .map(PdfUa::told)
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError("not a PDF that veraPDF can read", e);
        }
    }

    private static String told(TestAssertion it) {
        return "%s-%d %s: %s"
                .formatted(
                        it.getRuleId().getClause(),
                        it.getRuleId().getTestNumber(),
                        it.getLocation().getContext(),
                        it.getMessage());
    }
}
