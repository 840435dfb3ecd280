package fr.releve.profile.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.releve.kit.problem.ProblemKind;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every stream of a PDF into nothing, only counting, before any parser holds it in memory: a bomb is a small file whose streams
 * unpack to gigabytes, perhaps twice packed. Flate is what PDFs are packed with today; what is packed in the older ways is refused.
 */
final class PdfStreams {

    private static final long MOST_UNPACKED = 96L * 1024 * 1024;
    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);
    private static final byte[] END = "end".getBytes(ISO_8859_1);
    private static final int LONGEST_DICTIONARY = 2048;
    private static final int CHUNK = 32 * 1024;

    private final byte[] content;
    private long unpacked;

    private PdfStreams(byte[] content) {
        this.content = content;
    }

    /** @throws fr.releve.kit.problem.InvalidRequest for a bomb, or a filter of old */
    static void check(byte[] content) {
        new PdfStreams(content).check();
    }

    private void check() {
        for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
            if (at >= END.length && matches(END, at - END.length)) {
                continue;
            }
            refuseOldFilters(at);
            int start = at + STREAM.length;
            while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
                start++;
            }
            count(start);
        }
    }

    private int next(int from) {
        for (int at = from; at <= content.length - STREAM.length; at++) {
            if (content[at] == STREAM[0] && matches(STREAM, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(byte[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            if (content[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void refuseOldFilters(int streamAt) {
        int from = Math.max(0, streamAt - LONGEST_DICTIONARY);
        String before = new String(content, from, streamAt - from, ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        if (dictionary.contains("LZW") || dictionary.contains("RunLength") || dictionary.contains("Filter#")) {
            throw ContentCheck.refused(
                    ProblemKind.DOCUMENT_OLD_FILTER, "The PDF is packed in an outdated way. Print it to a plain PDF.");
        }
    }

    /** What is not packed by Flate ends at once, with nothing counted. */
    private void count(int start) {
        var outer = new Inflater();
        var inner = new Inflater();
        try {
            outer.setInput(content, start, content.length - start);
            byte[] chunk = new byte[CHUNK];
            byte[] deeper = new byte[CHUNK];
            boolean packedTwice = false;
            boolean first = true;
            int length = outer.inflate(chunk);
            while (length > 0) {
                add(length);
                if (first) {
                    packedTwice = looksPacked(chunk, length);
                    first = false;
                }
                packedTwice = packedTwice && countDeeper(inner, chunk, length, deeper);
                length = outer.inflate(chunk);
            }
        } catch (DataFormatException e) {
            // not packed, or broken: the parser will tell
        } finally {
            outer.end();
            inner.end();
        }
    }

    /** @return false once it proves not to be packed */
    private boolean countDeeper(Inflater inner, byte[] chunk, int length, byte[] deeper) {
        try {
            inner.setInput(chunk, 0, length);
            for (int more = inner.inflate(deeper); more > 0; more = inner.inflate(deeper)) {
                add(more);
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        }
    }

    /** The two bytes with which zlib begins. */
    private static boolean looksPacked(byte[] chunk, int length) {
        return length > 1 && (chunk[0] & 0x0f) == 8 && ((chunk[0] & 0xff) * 256 + (chunk[1] & 0xff)) % 31 == 0;
    }

    private void add(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw ContentCheck.refused(
                    ProblemKind.DOCUMENT_BOMB,
                    "The PDF unpacks to more than 96 MB. Scan it again with fewer colours or pixels.");
        }
    }
}
