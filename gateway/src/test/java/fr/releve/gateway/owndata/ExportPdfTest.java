package fr.releve.gateway.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.testkit.PdfUa;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ExportPdfTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tells_everything_in_the_words_of_the_pages() throws IOException {
        var data = new LinkedHashMap<String, JsonNode>();
        data.put("practitioner", JSON.readTree("""
                {"firstName": "Zoé", "consent": true, "credential": {"number": "DEMO-1"}, "attestedAt": null,
                 "registeredAt": "2026-11-27T01:02:03Z", "missionKinds": ["REINFORCEMENT", "HANDOVER"]}"""));
        data.put("spouse", JSON.readTree("{\"practitionerAgreed\": false, \"lastSeenAt\": \"2026-11-26T11:02:03Z\"}"));
        data.put("proposals", JSON.readTree("""
                [{"status": "OFFERED", "terms": [{"code": "travel", "points": 3}]}, {"status": "AGREED"}]"""));
        data.put("accesses", JSON.readTree("[{\"purpose\": \"FILE\"}]"));
        data.put("invitations", JSON.readTree("[{\"invitationCode\": \"ABCD2345\"}]"));
        data.put("vacancies", JSON.readTree("[{\"host\": {\"name\": \"Fulgence\"}}]"));
        data.put("calendarFeeds", JSON.readTree("[{\"createdAt\": \"2026-11-28T01:02:03Z\"}]"));

        assertThat(text(data))
                .contains("Vos données", "Prénom : Zoé", "Accord pour être proposé : oui")
                .contains("Document professionnel – Numéro : DEMO-1", "Vérifiés le : rien")
                .contains(
                        "Inscription le : vendredi 27 novembre 2026",
                        "Missions souhaitées : Renfort ponctuel, Transmission")
                .contains("Accord du conjoint médecin : non", "Dernier contact le : jeudi 26 novembre 2026")
                .contains("Les 1 premiers sur 12")
                .contains("Raisons 1 – Points : 3", "État : acceptée", "Qui a consulté votre dossier")
                .contains("Invitations au conjoint", "Code : ABCD2345", "Accueil – Nom : Fulgence")
                .contains("Adresses pour votre agenda", "Créé le : samedi 28 novembre 2026")
                .doesNotContain("REINFORCEMENT", "AGREED");
        assertThat(PdfUa.breaches(made(data))).isEmpty();
    }

    @Test
    void shows_what_people_typed_and_does_not_run_it() throws IOException {
        var typed = "</p><img src=\"file:///etc/passwd\"/>&\u0000\uD800 {{7*7}}";
        var data = new LinkedHashMap<String, JsonNode>();
        data.put("practitioner", JSON.createObjectNode().put("lastName", typed).put(typed, "x"));

        assertThat(text(data)).contains("<img src=\"file:///etc/passwd\"/>&", "{{7*7}}");
    }

    @Test
    void is_tagged_and_brings_its_fonts() throws IOException {
        try (var document = Loader.loadPDF(made(Map.of("spouse", JSON.createObjectNode())))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void is_held_to_what_screen_readers_need() throws IOException {
        var untagged = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(untagged);
        }

        assertThat(PdfUa.breaches(untagged.toByteArray()))
                .as("neither marked nor in a tree of headings and paragraphs")
                .anyMatch(it -> it.startsWith("6.2-1 "))
                .anyMatch(it -> it.startsWith("7.1-11 "));
    }

    private static String text(Map<String, JsonNode> data) throws IOException {
        try (var document = Loader.loadPDF(made(data))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] made(Map<String, JsonNode> data) {
        var export = new ExportResource.Export(
                "account", Instant.parse("2026-11-27T01:02:03Z"), data, Map.of("accesses", 12_345L));
        return ExportPdf.render(ExportHtml.of(export));
    }
}
