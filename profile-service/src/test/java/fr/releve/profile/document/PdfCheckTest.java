package fr.releve.profile.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What unpacks to more than it looks is refused, however it is worded; what people send is taken. */
class PdfCheckTest {

    private static final String FLATE = "/Filter/FlateDecode";
    private static final String TWICE = "/Filter[/FlateDecode /FlateDecode]";
    private static final String EVEN_LONGER = "/Note(" + "x".repeat(5_000) + ")";

    @Test
    void takes_what_unpacks_to_little() {
        taken(RawPdf.page("", "0 0 m".getBytes(ISO_8859_1)));
        taken(RawPdf.page(FLATE, RawPdf.bomb(90)));
        taken(RawPdf.page("/Filter/Fl", RawPdf.bomb(90)));
        taken(RawPdf.page("/Filter [ ] ", RawPdf.bomb(200)));
        taken(RawPdf.page(TWICE, RawPdf.packed(RawPdf.bomb(90))));
        taken(RawPdf.page("/Filter[/FlateDecode/DCTDecode]", RawPdf.packed(new byte[10])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter/FlateDecode",
                "/Filter/Fl",
                "/Filter[/FlateDecode]",
                "/Filter % said so\n /FlateDecode",
                "/Filter/#46lateDecode",
                "/F#69lter/FlateDecode",
                "/Filter[/FlateDecode/DCTDecode]"
            })
    void refuses_what_unpacks_to_too_much(String filter) {
        refused(RawPdf.page(filter, RawPdf.bomb(97)), ProblemKind.DOCUMENT_BOMB);
        refused(RawPdf.page(filter + EVEN_LONGER, RawPdf.bomb(97)), ProblemKind.DOCUMENT_BOMB);
    }

    @Test
    void counts_the_inner_layer_too() {
        refused(RawPdf.page(TWICE, RawPdf.packed(RawPdf.bomb(200))), ProblemKind.DOCUMENT_BOMB);
    }

    @Test
    void counts_what_no_page_leads_to_and_all_streams_together() {
        String hidden = "9 0 obj\n<<" + FLATE + "/Length %d>>\nstream\n%s\nendstream\nendobj";
        byte[] half = RawPdf.bomb(60);
        String other = hidden.formatted(half.length, new String(half, ISO_8859_1));
        taken(RawPdf.page("", new byte[0], other));
        refused(RawPdf.page(FLATE, half, other), ProblemKind.DOCUMENT_BOMB);
    }

    @Test
    void goes_by_no_head() {
        byte[] headless = RawPdf.bomb(200);
        headless[0] = '\n';
        headless[1] = '\n';
        refused(RawPdf.page(FLATE, headless), ProblemKind.DOCUMENT_BOMB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter[/FlateDecode/FlateDecode/FlateDecode]",
                "/Filter[/ASCII85Decode/FlateDecode]",
                "/Filter[/A85/FlateDecode]",
                "/Filter[/ASCIIHexDecode/FlateDecode]",
                "/Filter[/FlateDecode/RL]",
                "/Filter/RunLengthDecode",
                "/Filter/LZWDecode",
                "/Filter/#4CZWDecode",
                "/F#69lter/LZW",
                "/Filter 9 0 R",
                "/Filter[9 0 R]",
                "/Filter[/DCTDecode/FlateDecode]",
                "/Filter/Crypt",
                "/Filter(FlateDecode)",
                "/Filter[/FlateDecode/FlateDecode]/DecodeParms[<</Predictor 12>> null]",
                "/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]",
                "/Type/ObjStm/N 1/First 4/Filter/DCTDecode",
                "/Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                "/Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms 8 0 R"
            })
    void refuses_ways_of_packing_whose_outcome_is_not_counted(String dictionary) {
        byte[] content = RawPdf.packed(RawPdf.packed(RawPdf.bomb(1)));
        String[] others = {"9 0 obj\n/FlateDecode\nendobj", "8 0 obj\n<</Predictor 12>>\nendobj"};
        refused(RawPdf.page(dictionary, content, others), ProblemKind.DOCUMENT_OLD_FILTER);
        refused(RawPdf.page(EVEN_LONGER + dictionary, content, others), ProblemKind.DOCUMENT_OLD_FILTER);
    }

    @Test
    void lets_the_parser_unpack_little_only() {
        String objects = "/Type/ObjStm/N 0/First 0/Filter/FlateDecode";
        taken(RawPdf.page(objects, RawPdf.bomb(1)));
        refused(RawPdf.page(objects, RawPdf.bomb(5)), ProblemKind.DOCUMENT_BOMB);
        String table = "/Type/XRef/W[1 1 1]/Size 1/Filter/FlateDecode";
        refused(RawPdf.page(table, RawPdf.bomb(2)), ProblemKind.DOCUMENT_BOMB);
    }

    @Test
    void never_unpacks_a_picture_as_a_table() throws IOException {
        byte[] plain = saved(new PDDocument(), CompressParameters.DEFAULT_COMPRESSION);
        String text = new String(plain, ISO_8859_1);
        assertThat(text).contains("/XRef", "/FlateDecode");
        byte[] disguised = text.replace("/FlateDecode", "/DCTDecode  ").getBytes(ISO_8859_1);
        refused(disguised, ProblemKind.DOCUMENT_OLD_FILTER);
    }

    @Test
    void takes_scans_and_texts_as_programs_write_them() throws IOException {
        for (CompressParameters how :
                new CompressParameters[] {CompressParameters.DEFAULT_COMPRESSION, CompressParameters.NO_COMPRESSION}) {
            taken(saved(scan(), how));
        }
    }

    @Test
    void refuses_what_is_encrypted_even_without_a_password() throws IOException {
        var document = scan();
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        refused(saved(document, CompressParameters.DEFAULT_COMPRESSION), ProblemKind.DOCUMENT_LOCKED);
    }

    /** A text, a photograph, a drawing and a fax. */
    private static PDDocument scan() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        var colours = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var fax = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_BINARY);
        try (var contents = new PDPageContentStream(document, page)) {
            contents.beginText();
            contents.setFont(new PDType1Font(FontName.HELVETICA), 12);
            contents.showText("Attestation d'assurance");
            contents.endText();
            contents.drawImage(JPEGFactory.createFromImage(document, colours), 0, 0);
            contents.drawImage(LosslessFactory.createFromImage(document, colours), 0, 200);
            contents.drawImage(CCITTFactory.createFromImage(document, fax), 0, 400);
        }
        return document;
    }

    private static byte[] saved(PDDocument document, CompressParameters how) throws IOException {
        try (document) {
            if (document.getNumberOfPages() == 0) {
                document.addPage(new PDPage());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, how);
            return bytes.toByteArray();
        }
    }

    private static void taken(byte[] pdf) {
        assertThatCode(() -> PdfCheck.check(pdf)).doesNotThrowAnyException();
    }

    private static void refused(byte[] pdf, ProblemKind kind) {
        assertThatThrownBy(() -> PdfCheck.check(pdf))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.kind()).isEqualTo(kind));
    }
}
