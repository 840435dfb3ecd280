package fr.releve.profile.document;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Parses a PDF warily, to the last object that its tables name; nothing of it is drawn. */
final class PdfCheck {

    private static final int MOST_PAGES = 50;

    private PdfCheck() {}

    static void check(byte[] content) {
        try (PDDocument document = new WaryParser(content).parse()) {
            readEveryObject(document.getDocument());
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
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw ContentCheck.refused(ProblemKind.DOCUMENT_UNREADABLE, "The PDF cannot be read.");
        }
    }

    /** Who opens the paper later may come to what the check itself would not. */
    private static void readEveryObject(COSDocument objects) {
        for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
            var _ = objects.getObjectFromPool(key).getObject();
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
}
