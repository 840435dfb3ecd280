package fr.releve.profile.document;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads an image to its end, coarsely, once its announced size is known to be sane. */
final class ImageCheck {

    private static final int MOST_SIDE = 12_000;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int COARSE = 16;

    private ImageCheck() {}

    static void check(byte[] content) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                checkSize(reader.getWidth(0), reader.getHeight(0));
                var coarse = reader.getDefaultReadParam();
                coarse.setSourceSubsampling(COARSE, COARSE, 0, 0);
                BufferedImage image = reader.read(0, coarse);
                image.flush();
            } finally {
                reader.dispose();
            }
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable();
        }
    }

    private static void checkSize(int width, int height) {
        if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS) {
            throw ContentCheck.refused(
                    ProblemKind.DOCUMENT_TOO_MANY_PIXELS,
                    "The image has " + width + " × " + height + " pixels; 40 million are the most.");
        }
    }

    private static InvalidRequest unreadable() {
        return ContentCheck.refused(ProblemKind.DOCUMENT_UNREADABLE, "The image cannot be read.");
    }
}
