package fr.releve.gateway.owndata;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A tagged PDF (PDF/UA) with embedded fonts. */
final class ExportPdf {

    private static final String REGULAR = "/fonts/AtkinsonHyperlegibleNext-Regular.ttf";
    private static final String BOLD = "/fonts/AtkinsonHyperlegibleNext-Bold.ttf";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private ExportPdf() {}

    /** @param html whole and well-formed; refers to nothing outside itself */
    static byte[] render(String html) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font(REGULAR), "Atkinson", NORMAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD), "Atkinson", BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        var out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the export cannot be made", e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(ExportPdf.class.getResourceAsStream(path), path);
    }
}
