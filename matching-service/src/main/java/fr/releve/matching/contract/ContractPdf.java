package fr.releve.matching.contract;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Makes a tagged PDF (PDF/UA) with embedded fonts. The same contract gives the same bytes, so that its hash says whether two people
 * signed the same: dates and the document's number are those of the agreement.
 */
final class ContractPdf {

    private static final String REGULAR = "/fonts/AtkinsonHyperlegibleNext-Regular.ttf";
    private static final String BOLD = "/fonts/AtkinsonHyperlegibleNext-Bold.ttf";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private ContractPdf() {}

    static byte[] render(String html, UUID id, Instant agreedAt) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font(REGULAR), "Atkinson", NORMAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD), "Atkinson", BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        var out = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                date(document, id, agreedAt);
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the contract cannot be made", e);
        }
        return out.toByteArray();
    }

    private static void date(PDDocument document, UUID id, Instant agreedAt) throws IOException {
        var calendar = GregorianCalendar.from(agreedAt.atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        document.setDocumentId(id.getMostSignificantBits());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            String dated = text.replaceAll(
                    DATE,
                    agreedAt.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(ContractPdf.class.getResourceAsStream(path), path);
    }
}
