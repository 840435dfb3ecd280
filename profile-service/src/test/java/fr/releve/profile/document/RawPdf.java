package fr.releve.profile.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs written byte by byte, as attackers do. */
final class RawPdf {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Map<Integer, byte[]> BOMBS = new ConcurrentHashMap<>();

    private RawPdf() {}

    /** A page, whose contents are object 4, and what else there is. */
    static byte[] page(String dictionary, byte[] content, String... others) {
        var bytes = new ByteArrayOutputStream();
        write(bytes, "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        write(bytes, "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
        write(bytes, "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n");
        for (String other : others) {
            write(bytes, other + "\n");
        }
        write(bytes, "4 0 obj\n<<" + dictionary + "/Length " + content.length + ">>\nstream\n");
        bytes.writeBytes(content);
        write(bytes, "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 10>>\n%%EOF");
        return bytes.toByteArray();
    }

    /** Unpacks to so many megabytes, which never are in memory at once. */
    static byte[] bomb(int megabytes) {
        return BOMBS.computeIfAbsent(megabytes, RawPdf::zeros).clone();
    }

    private static byte[] zeros(int megabytes) {
        return packed(out -> {
            for (int i = 0; i < megabytes; i++) {
                out.write(new byte[MEGABYTE]);
            }
        });
    }

    static byte[] packed(byte[] content) {
        return packed(out -> out.write(content));
    }

    private interface Writing {
        void to(DeflaterOutputStream out) throws IOException;
    }

    private static byte[] packed(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater();
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(ISO_8859_1));
    }
}
