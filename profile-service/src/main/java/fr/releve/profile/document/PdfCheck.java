package fr.releve.profile.document;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Parses a PDF once {@link PdfStreams} found that it does not unpack to something huge; nothing of it is drawn. */
final class PdfCheck {

    private static final int MOST_PAGES = 50;

    private PdfCheck() {}

    static void check(byte[] content) {
        PdfStreams.check(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw locked();
            }
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MOST_PAGES) {
                throw ContentCheck.refused(
                        ProblemKind.DOCUMENT_PAGES,
                        "The PDF has " + pages + " pages; 1 to " + MOST_PAGES + " are accepted.");
            }
            refuseActions(document);
            document.getPage(0).getMediaBox();
        } catch (Problem e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw ContentCheck.refused(ProblemKind.DOCUMENT_UNREADABLE, "The PDF cannot be read.");
        }
    }

    /** A paper that does something when opened is no paper. */
    private static void refuseActions(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var names = catalog.getNames();
        var opening = catalog.getOpenAction();
        boolean acts = opening instanceof PDActionJavaScript
                || opening instanceof PDActionLaunch
                || (names != null && (names.getJavaScript() != null || names.getEmbeddedFiles() != null));
        if (acts) {
            throw ContentCheck.refused(
                    ProblemKind.DOCUMENT_ACTIVE, "The PDF runs a program or carries files. Print it to a plain PDF.");
        }
    }

    private static InvalidRequest locked() {
        return ContentCheck.refused(ProblemKind.DOCUMENT_LOCKED, "The PDF is protected. Send it without a password.");
    }
}
