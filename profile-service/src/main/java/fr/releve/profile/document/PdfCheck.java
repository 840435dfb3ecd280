package fr.releve.profile.document;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Parses a PDF warily, to the last object that its tables name; nothing of it is drawn. */
final class PdfCheck {

    private static final int MOST_PAGES = 50;

    /** What only programs, forms that are programs, and carried files have. */
    private static final Set<COSName> ACTIVE =
            names("JS", "JavaScript", "XFA", "EmbeddedFiles", "RichMedia", "RichMediaContent", "OnInstantiate");

    /** Of something else these are names in a list. */
    private static final Set<COSName> ACTIVE_DICTIONARIES = names("AA", "EF");

    private static final Set<COSName> ACTIONS = names(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "GoTo3DView",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound");

    private static final Set<COSName> ANNOTATIONS =
            names("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

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
            document.getPage(0).getMediaBox();
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw ContentCheck.refused(ProblemKind.DOCUMENT_UNREADABLE, "The PDF cannot be read.");
        }
    }

    /** Who opens the paper later may come to what the check itself would not. */
    private static void readEveryObject(COSDocument objects) {
        refuseActions(objects.getTrailer());
        for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
            refuseActions(objects.getObjectFromPool(key).getObject());
        }
    }

    /** A paper that does something when it is opened, looked at or pressed is no paper; only links to pages lead on. */
    private static void refuseActions(@Nullable COSBase object) {
        switch (object) {
            case COSDictionary it -> {
                if (acts(it)) {
                    throw ContentCheck.refused(
                            ProblemKind.DOCUMENT_ACTIVE,
                            "The PDF runs a program or carries files. Print it to a plain PDF.");
                }
                it.getValues().forEach(PdfCheck::refuseActions);
            }
            case COSArray it -> it.forEach(PdfCheck::refuseActions);
            case null, default -> {} // what is referred to is an object of the table, which is read too
        }
    }

    private static boolean acts(COSDictionary it) {
        return ACTIVE.stream().anyMatch(it::containsKey)
                || ACTIVE_DICTIONARIES.stream().anyMatch(name -> it.getDictionaryObject(name) instanceof COSDictionary)
                || is(it, COSName.S, ACTIONS)
                || is(it, COSName.SUBTYPE, ANNOTATIONS);
    }

    private static boolean is(COSDictionary it, COSName key, Set<COSName> refused) {
        return it.getDictionaryObject(key) instanceof COSName name && refused.contains(name);
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
