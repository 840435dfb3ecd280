package fr.releve.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Papers as people send them, and as attackers do. */
final class Papers {

    private static final int MEGABYTE = 1024 * 1024;

    private Papers() {}

    static byte[] pdf() {
        return pdf(1, it -> {});
    }

    static byte[] pdfOf(int pages) {
        return pdf(pages, it -> {});
    }

    static byte[] lockedPdf() {
        return pdf(1, it -> {
            try {
                it.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] pdfThatRunsAProgram() {
        return pdf(1, it -> it.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    private static byte[] pdf(int pages, Consumer<PDDocument> spoil) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            spoil.accept(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small file whose stream unpacks to so many megabytes, packed so many times. */
    static byte[] bomb(int megabytes, int times) {
        byte[] packed = deflated(megabytes);
        for (int i = 1; i < times; i++) {
            packed = deflate(packed);
        }
        var bytes = new ByteArrayOutputStream();
        String filters = "/FlateDecode".repeat(times);
        bytes.writeBytes(("%PDF-1.7\n1 0 obj\n<</Length 1/Filter[" + filters + "]>>\nstream\n").getBytes(ISO_8859_1));
        bytes.writeBytes(packed);
        bytes.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] deflated(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param format {@code png} or {@code jpeg} */
    static byte[] image(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] program() {
        return "MZ\0\3This program cannot be run in DOS mode.".getBytes(ISO_8859_1);
    }
}
