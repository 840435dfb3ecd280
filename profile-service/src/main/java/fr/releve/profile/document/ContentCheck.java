package fr.releve.profile.document;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;

/** Looks into a paper before it is kept: it must be what it says, readable, harmless and of a size that people open. */
final class ContentCheck {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private ContentCheck() {}

    /** @throws InvalidRequest saying what is wrong */
    static DocumentType check(byte[] content) {
        if (content.length == 0) {
            throw refused(ProblemKind.DOCUMENT_EMPTY, "The document is empty.");
        }
        if (content.length > MOST_BYTES) {
            throw refused(ProblemKind.DOCUMENT_TOO_LARGE, "A document may have 10 MB at most.");
        }
        var type = DocumentType.of(content)
                .orElseThrow(() -> refused(
                        ProblemKind.DOCUMENT_TYPE, "A document is a PDF, a PNG or a JPEG; this is something else."));
        switch (type) {
            case PDF -> PdfCheck.check(content);
            case PNG, JPEG -> ImageCheck.check(content);
        }
        return type;
    }

    static InvalidRequest refused(ProblemKind kind, String detail) {
        return new InvalidRequest(kind, "/content", detail);
    }
}
