package fr.releve.matching.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.SeededRules;
import fr.releve.testkit.PdfUa;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractPdfTest {

    private static final UUID ID = new UUID(1, 2);
    private static final Instant AGREED = Instant.parse("2026-11-23T09:15:30.123456Z");
    private static final Parties.Doctor DOCTOR = new Parties.Doctor(
            "Éloïse Lefèvre & fils <b>",
            "10009000013",
            "DEMO-53-1",
            LocalDate.of(2027, 4, 30),
            LocalDate.of(2027, 12, 31));
    private static final Parties.Host HOST = new Parties.Host(
            "Mairie de Pré-en-Pail-Saint-Samson",
            "Renfort du mardi \uFFFF",
            "Maison de santé de l’Œuf",
            "Pré-en-Pail-Saint-Samson",
            "Le médecin reçoit 95 % des honoraires perçus pendant la mission.",
            new Parties.Replaced("Dr Zoé Cœur", "10009000021"));

    private static byte[] pdf(MissionKind kind, boolean student) {
        var rules = SeededRules.book();
        var assignment = Assignments.of(Fixtures.pair().student(), kind, student);
        return ContractPdf.render(ContractHtml.of(ContractText.of(assignment, DOCTOR, HOST, rules)), ID, AGREED);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource(MissionKind.class)
    void each_kind_of_mission_has_a_contract_with_its_terms(MissionKind kind) throws IOException {
        assertThat(text(pdf(kind, false)))
                .contains("Éloïse Lefèvre & fils <b>", "RPPS 10009000013", "95 % des honoraires")
                .contains("Maison de santé de l’Œuf")
                .contains("mardi 1er décembre 2026, matin")
                .contains("Une matinée va de 9 h à 12 h 30, un après-midi de 14 h à 18 h", "Aucune garde")
                .contains("conseil départemental de l’Ordre");
    }

    @Test
    void an_employer_answers_for_an_employee_and_only_a_student_assists() throws IOException {
        assertThat(text(pdf(MissionKind.SALARIED_SESSION, false)))
                .contains("employeur, répond des actes")
                .doesNotContain("sous sa seule responsabilité");
        assertThat(text(pdf(MissionKind.REINFORCEMENT, false)))
                .contains("sous sa seule responsabilité")
                .doesNotContain("adjoint");
        assertThat(text(pdf(MissionKind.REINFORCEMENT, true))).contains("(médecin adjoint)");
    }

    @Test
    void fees_are_paid_within_what_the_rules_say_and_wages_each_month() throws IOException {
        assertThat(text(pdf(MissionKind.REPLACEMENT, false))).contains("au plus tard 1 mois après la mission");
        assertThat(text(pdf(MissionKind.SALARIED_SESSION, false)))
                .contains("chaque mois avec un bulletin de paie")
                .doesNotContain("relevé des honoraires");
    }

    @Test
    void a_replacement_by_a_student_waits_for_the_authorisation() throws IOException {
        assertThat(text(pdf(MissionKind.REPLACEMENT, true)))
                .contains("par un étudiant en médecine", "Non-installation", "90 jours", "3 mois au plus")
                .contains("ne commence qu’avec l’autorisation");
    }

    @Test
    void a_replacement_names_the_replaced_doctor_and_nothing_else_does() throws IOException {
        assertThat(text(pdf(MissionKind.REPLACEMENT, false)))
                .contains("Le médecin remplacé : Dr Zoé Cœur, RPPS 10009000021.");
        assertThat(text(pdf(MissionKind.HANDOVER, false))).doesNotContain("Zoé Cœur");
    }

    @ParameterizedTest
    @EnumSource(MissionKind.class)
    void each_kind_of_contract_is_a_pdf_for_screen_readers(MissionKind kind) {
        assertThat(PdfUa.breaches(pdf(kind, false))).isEmpty();
        assertThat(PdfUa.breaches(pdf(kind, true))).isEmpty();
    }

    @Test
    void a_screen_reader_finds_its_way() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(MissionKind.REPLACEMENT, false))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(kinds(catalog.getStructureTreeRoot()))
                    .startsWith("Document", "Div", "H1", "P", "H2", "P")
                    .containsSequence("L", "LI", "Lbl", "LBody", "LI");
            assertThat(catalog.getLanguage()).startsWith("fr");
            assertThat(document.getDocumentInformation().getTitle()).contains("remplacement");
            assertThat(catalog.getDocumentOutline()).isNotNull();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    /** What a screen reader takes each part for, in the order of reading. */
    private static List<String> kinds(PDStructureNode node) {
        var kinds = new ArrayList<String>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStandardStructureType());
                kinds.addAll(kinds(element));
            }
        }
        return kinds;
    }

    @Test
    void the_same_contract_has_the_same_bytes_and_another_one_has_not() {
        assertThat(pdf(MissionKind.REINFORCEMENT, false)).isEqualTo(pdf(MissionKind.REINFORCEMENT, false));
        assertThat(pdf(MissionKind.REINFORCEMENT, false)).isNotEqualTo(pdf(MissionKind.HANDOVER, false));
    }
}
