package fr.releve.profile.document;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Shows every stream to {@link PdfStreams} as the parser comes to it: what is looked at is what will be unpacked, however the file words
 * it. What is encrypted cannot be looked at, and is refused.
 */
final class WaryParser extends PDFParser {

    private final PdfStreams streams = new PdfStreams();

    WaryParser(byte[] content) throws IOException {
        super(new RandomAccessReadBuffer(content));
    }

    /** @throws InvalidRequest as soon as a stream is refused */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        long after = source.getPosition();
        streams.look(stream);
        source.seek(after);
        return stream;
    }

    /** @throws InvalidRequest if it is encrypted, even with no password */
    @Override
    protected void prepareDecryption() {
        if (document.getEncryptionDictionary() != null) {
            throw ContentCheck.refused(
                    ProblemKind.DOCUMENT_LOCKED, "The PDF is protected. Send it without a password.");
        }
    }
}
