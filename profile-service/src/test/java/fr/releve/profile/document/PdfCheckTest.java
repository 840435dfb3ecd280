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
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JavaScript",
                "Launch",
                "SubmitForm",
                "ImportData",
                "GoToR",
                "GoToE",
                "Rendition",
                "Movie",
                "Sound"
            })
    void refuses_what_acts_when_it_is_opened_or_pressed(String action) throws IOException {
        refusedAsActive(it -> it.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action(action)));
        refusedAsActive(it -> link(it, action(action)));
        refusedAsActive(it -> {
            var first = link("https://ordre.example");
            first.setItem(COSName.NEXT, action(action));
            link(it, first);
        });
        refusedAsActive(it -> {
            var many = new COSArray();
            many.add(link("https://ordre.example"));
            many.add(action(action));
            var first = link("https://ordre.example");
            first.setItem(COSName.NEXT, many);
            link(it, first);
        });
    }

    @Test
    void refuses_what_acts_of_itself() throws IOException {
        var events = new COSDictionary();
        events.setItem(COSName.O, link("https://ordre.example"));
        refusedAsActive(it -> it.getDocumentCatalog().getCOSObject().setItem(COSName.AA, events));
        refusedAsActive(it -> it.getPage(0).getCOSObject().setItem(COSName.AA, events));
        refusedAsActive(it -> field(it).getCOSObject().setItem(COSName.AA, events));
        refusedAsActive(it -> field(it).getAcroForm().setXFA(new PDXFAResource(new COSString("<xdp/>"))));
    }

    @Test
    void refuses_what_carries_files_or_shows_by_a_program() throws IOException {
        refusedAsActive(it -> annotate(it, new PDAnnotationFileAttachment()));
        refusedAsActive(it -> {
            var media = new COSDictionary();
            media.setName(COSName.SUBTYPE, "RichMedia");
            annotate(it, new PDAnnotationUnknown(media));
        });
        refusedAsActive(it -> {
            var file = new PDComplexFileSpecification();
            file.setEmbeddedFile(new PDEmbeddedFile(it));
            it.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), file);
        });
        refusedAsActive(it -> {
            var names = new COSDictionary();
            names.setItem(COSName.getPDFName("JavaScript"), new COSDictionary());
            it.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        });
    }

    @Test
    void takes_links_and_fields_that_only_hold_a_text() throws IOException {
        var document = scan();
        link(document, link("https://ordre.example"));
        field(document);
        var there = new PDActionGoTo();
        var page = new PDPageFitDestination();
        page.setPage(document.getPage(0));
        there.setDestination(page);
        document.getDocumentCatalog().setOpenAction(there);
        taken(saved(document, CompressParameters.DEFAULT_COMPRESSION));
    }

    private static COSDictionary action(String kind) {
        var action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    private static COSDictionary link(String address) {
        var link = new PDActionURI();
        link.setURI(address);
        return link.getCOSObject();
    }

    private static void link(PDDocument document, COSDictionary action) throws IOException {
        var link = new PDAnnotationLink();
        link.getCOSObject().setItem(COSName.A, action);
        annotate(document, link);
    }

    private static void annotate(PDDocument document, PDAnnotation annotation) throws IOException {
        document.getPage(0).getAnnotations().add(annotation);
    }

    private static PDTextField field(PDDocument document) {
        var form = new PDAcroForm(document);
        var field = new PDTextField(form);
        field.setPartialName("nom");
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
        return field;
    }

    private interface Spoiling {
        void of(PDDocument document) throws IOException;
    }

    /** However the objects are packed. */
    private static void refusedAsActive(Spoiling spoiling) throws IOException {
        for (CompressParameters how :
                new CompressParameters[] {CompressParameters.DEFAULT_COMPRESSION, CompressParameters.NO_COMPRESSION}) {
            var document = scan();
            spoiling.of(document);
            refused(saved(document, how), ProblemKind.DOCUMENT_ACTIVE);
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
