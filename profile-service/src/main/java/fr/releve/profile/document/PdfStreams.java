package fr.releve.profile.document;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each stream of a PDF before anything unpacks it: a bomb is a small file whose streams unpack to gigabytes. Accepted is Flate,
 * once or twice, whose outcome is counted here without being kept, and a picture in it, which nobody unpacks here; any other way of
 * packing is refused. Only tables and objects stay packed for the parser: the rest it finds as if it were not.
 */
final class PdfStreams {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_UNPACKED = 96 * MEGABYTE;

    private static final int MOST_LAYERS = 2;
    private static final int HEAD = 2;
    private static final int CHUNK = 8 * 1024;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE);

    private static final int MOST_COLORS = 32;
    private static final int MOST_BITS = 16;
    private static final int MOST_COLUMNS = 65_536;

    private long unpacked;

    /** Of all that the parser itself unpacks: in memory, what it reads there takes up to a hundred times as much. */
    private final Map<COSName, Allowance> parsed =
            Map.of(COSName.XREF, new Allowance(MEGABYTE), COSName.OBJ_STM, new Allowance(4 * MEGABYTE));

    /** @throws InvalidRequest for a bomb, or a way of packing whose outcome cannot be counted */
    void look(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream.getItem(COSName.FILTER));
        int layers = 0;
        while (layers < filters.size() && FLATE.contains(filters.get(layers))) {
            layers++;
        }
        boolean picture = filters.size() == layers + 1 && PICTURES.contains(filters.get(layers));
        if (layers > MOST_LAYERS || (filters.size() > layers && !picture)) {
            throw outdated();
        }
        if (layers == MOST_LAYERS && rearranged(stream)) {
            throw outdated();
        }
        Allowance allowance = stream.getItem(COSName.TYPE) instanceof COSName type ? parsed.get(type) : null;
        if (allowance != null && (picture || layers == MOST_LAYERS || !hasPlausibleRows(stream))) {
            throw outdated();
        }
        long before = unpacked;
        if (layers > 0) {
            count(stream.createRawInputStream(), layers);
        }
        if (allowance == null) {
            stream.removeItem(COSName.FILTER);
        } else {
            allowance.spend(unpacked - before);
        }
    }

    /** As they stand in the dictionary itself; what stands elsewhere may be another thing by the time it is read. */
    private static List<COSName> filters(@Nullable COSBase named) {
        List<COSName> filters = new ArrayList<>();
        switch (named) {
            case null -> {}
            case COSName one -> filters.add(one);
            case COSArray several -> {
                for (int i = 0; i < several.size(); i++) {
                    if (!(several.get(i) instanceof COSName one)) {
                        throw outdated();
                    }
                    filters.add(one);
                }
            }
            default -> throw outdated();
        }
        return filters;
    }

    /** What lies between two layers is then not what the outer one unpacks to. */
    private static boolean rearranged(COSStream stream) {
        return stream.containsKey(COSName.DECODE_PARMS) || stream.containsKey(COSName.DP);
    }

    /** The parser keeps two rows of the declared width in memory. */
    private static boolean hasPlausibleRows(COSStream stream) {
        return hasPlausibleRows(stream.getItem(COSName.DECODE_PARMS)) && hasPlausibleRows(stream.getItem(COSName.DP));
    }

    private static boolean hasPlausibleRows(@Nullable COSBase told) {
        return switch (told) {
            case null -> true;
            case COSDictionary rows ->
                within(rows, COSName.COLORS, MOST_COLORS)
                        && within(rows, COSName.BITS_PER_COMPONENT, MOST_BITS)
                        && within(rows, COSName.COLUMNS, MOST_COLUMNS);
            case COSArray several -> several.size() == 1 && hasPlausibleRows(several.get(0));
            default -> false;
        };
    }

    private static boolean within(COSDictionary rows, COSName key, int most) {
        COSBase told = rows.getItem(key);
        return told == null
                || (told instanceof COSInteger number && number.longValue() >= 1 && number.longValue() <= most);
    }

    private void count(InputStream packed, int layers) {
        Inflater outer = new Inflater(true);
        Inflater inner = new Inflater(true);
        try {
            InputStream plain = new Unpacking(packed, outer);
            if (layers == MOST_LAYERS) {
                plain = new Unpacking(plain, inner);
            }
            byte[] chunk = new byte[CHUNK];
            while (plain.read(chunk) >= 0) {
                // counted as it is read
            }
        } catch (IOException e) {
            // it ends here, broken: whoever unpacks it gets no further
        } finally {
            outer.end();
            inner.end();
        }
    }

    /** Unpacks a layer as PDF programs do: they skip its head whatever it says. */
    private final class Unpacking extends FilterInputStream {

        Unpacking(InputStream packed, Inflater inflater) throws IOException {
            super(new InflaterInputStream(packed, inflater, CHUNK));
            packed.skipNBytes(HEAD);
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int length = super.read(into, at, most);
            unpacked += Math.max(0, length);
            if (unpacked > MOST_UNPACKED) {
                throw bomb();
            }
            return length;
        }
    }

    private static final class Allowance {

        private long left;

        Allowance(long most) {
            left = most;
        }

        void spend(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw bomb();
            }
        }
    }

    private static InvalidRequest bomb() {
        return ContentCheck.refused(
                ProblemKind.DOCUMENT_BOMB,
                "The PDF unpacks to more than 96 MB. Scan it again with fewer colours or pixels.");
    }

    private static InvalidRequest outdated() {
        return ContentCheck.refused(
                ProblemKind.DOCUMENT_OLD_FILTER, "The PDF is packed in an outdated way. Print it to a plain PDF.");
    }
}
