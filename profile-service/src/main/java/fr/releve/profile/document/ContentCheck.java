package fr.releve.profile.document;

import fr.releve.kit.problem.InvalidRequest;

/** Looks into a paper before it is kept: it must be what it says, readable, harmless and of a size that people open. */
final class ContentCheck {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private ContentCheck() {}

    /** @throws InvalidRequest saying what is wrong */
    static DocumentType check(byte[] content) {
        if (content.length == 0) {
            throw refused("document-empty", "The document is empty.");
        }
        if (content.length > MOST_BYTES) {
            throw refused("document-too-large", "A document may have 10 MB at most.");
        }
        var type = DocumentType.of(content)
                .orElseThrow(() ->
                        refused("document-type", "A document is a PDF, a PNG or a JPEG; this is something else."));
        switch (type) {
            case PDF -> PdfCheck.check(content);
            case PNG, JPEG -> ImageCheck.check(content);
        }
        return type;
    }

    static InvalidRequest refused(String slug, String detail) {
        return new InvalidRequest(slug, "/content", detail);
    }
}
