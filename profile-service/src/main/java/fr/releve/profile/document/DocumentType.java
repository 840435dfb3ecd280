package fr.releve.profile.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** How a paper is written down, told by its first bytes and never by its name. */
public enum DocumentType {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff");

    private final String mediaType;

    /** The first bytes, one for each character. */
    private final String magic;

    DocumentType(String mediaType, String magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<DocumentType> of(byte[] content) {
        for (DocumentType it : values()) {
            if (it.begins(content)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] content) {
        int length = Math.min(content.length, magic.length());
        return new String(content, 0, length, ISO_8859_1).equals(magic);
    }
}
