package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.problem;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.Topics;
import fr.releve.kit.problem.ProblemMapper;
import fr.releve.testkit.LogLines;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A doctor's papers: taken if they are what they say, sealed, shown to few. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class DocumentIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    DataSource database;

    private final String doctor = TestTokens.practitioner(UUID.randomUUID());
    private final String coordinator = TestTokens.coordinator(UUID.randomUUID(), "*");
    private String papers = "";
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void register() {
        Api.loadPlaces();
        id = Api.create(doctor, "/practitioners", Bodies.doctor());
        papers = "/practitioners/" + id + "/documents";
    }

    private ValidatableResponse send(String query, String type, byte[] content) {
        return given().auth()
                .oauth2(doctor)
                .contentType(type)
                .body(content)
                .when()
                .post(papers + query)
                .then();
    }

    private ValidatableResponse sendPdf(byte[] content) {
        return send("?kind=IDENTITY", "application/pdf", content);
    }

    private static String until() {
        return Bodies.today().plusMonths(3).toString();
    }

    @Test
    void pdf_png_and_jpeg_are_taken_by_content_and_given_back_as_they_came() {
        byte[] licence = Papers.pdf();
        String path = send("?kind=LICENCE&validUntil=" + until(), "application/pdf", licence)
                .statusCode(201)
                .body("contentType", equalTo("application/pdf"))
                .body("validUntil", equalTo(until()))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        send("?kind=IDENTITY", "application/octet-stream", Papers.image("png", 300, 200))
                .statusCode(201)
                .body("contentType", equalTo("image/png"));
        send("?kind=BANK_DETAILS", "application/pdf", Papers.image("jpeg", 300, 200))
                .statusCode(201)
                .body("contentType", equalTo("image/jpeg"));

        byte[] back = get(doctor, path)
                .statusCode(200)
                .header("Content-Type", containsString("application/pdf"))
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(licence);
        get(doctor, papers).body("kind", contains("BANK_DETAILS", "IDENTITY", "LICENCE"));
    }

    @Test
    void a_paper_is_sealed_in_the_database() throws SQLException {
        sendPdf(Papers.pdf()).statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select sealed, key_name from document where practitioner_id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), ISO_8859_1)).doesNotContain("PDF", "Catalog", "endobj");
                assertThat(row.getString(2)).hasSize(8);
            }
        }
    }

    @Test
    void a_scan_that_was_vouched_for_is_looked_at_again_once_it_is_another_or_gone() {
        sendCredential().statusCode(201);
        attest();
        send("?kind=INSURANCE&validUntil=" + until(), "application/pdf", Papers.pdf())
                .statusCode(201);
        sendPdf(Papers.pdf()).statusCode(201);
        sendPdf(Papers.pdf()).statusCode(201);
        get(doctor, "/practitioners/" + id).body("attested", equalTo(true));

        String again = sendCredential().statusCode(201).extract().path("id");
        mustBeWaiting();
        attest();
        given().auth().oauth2(doctor).delete(papers + "/" + again).then().statusCode(204);
        mustBeWaiting();
        attest();
        send("?kind=INSURANCE&validUntil=" + until(), "application/pdf", Papers.pdf())
                .statusCode(201);
        mustBeWaiting();

        assertThat(Told.states(Topics.PAPERS, id, 6).stream()
                        .map(it -> JsonPath.from(it.value()).getString("type")))
                .containsExactly(
                        "paper.attested",
                        "paper.attestation-lost",
                        "paper.attested",
                        "paper.attestation-lost",
                        "paper.attested",
                        "paper.attestation-lost");
    }

    @Test
    void a_paper_that_was_refused_is_looked_at_again_once_it_is_handed_in_and_no_other_answers_for_it() {
        Api.verify(coordinator, "/practitioners/" + id, "/attestation-refusal", Map.of("paper", "INSURANCE"))
                .statusCode(200)
                .body("version", equalTo(2));

        sendCredential().statusCode(201);
        sendPdf(Papers.pdf()).statusCode(201);
        get(coordinator, "/practitioners/" + id).body("refusedPaper", equalTo("INSURANCE"));
        send("?kind=INSURANCE&validUntil=" + until(), "application/pdf", Papers.pdf())
                .statusCode(201);

        get(coordinator, "/practitioners/" + id)
                .body("refusedPaper", nullValue())
                .body("refusedAt", nullValue())
                .body("version", equalTo(3));
    }

    private void attest() {
        Api.verify(
                        coordinator,
                        "/practitioners/" + id,
                        "/attestation",
                        Map.of("credentialSeen", true, "insuranceSeen", true))
                .statusCode(200);
    }

    /** For a coordinator. */
    private void mustBeWaiting() {
        get(doctor, "/practitioners/" + id).body("attested", equalTo(false));
        get(coordinator, "/practitioners?attested=false&id=" + id).body("items", hasSize(1));
    }

    private ValidatableResponse sendCredential() {
        return send("?kind=REGISTRATION", "application/pdf", Papers.pdf());
    }

    @Test
    void only_the_doctor_and_the_attesting_coordinator_see_papers_and_the_doctor_reads_who_did() {
        String path = papers + "/" + sendPdf(Papers.pdf()).extract().<String>path("id");
        get(TestTokens.practitioner(UUID.randomUUID()), path).statusCode(404);
        get(TestTokens.municipality(UUID.randomUUID(), "*"), path).statusCode(403);
        given().get(path).then().statusCode(401);

        get(coordinator, path).statusCode(200);
        attest();
        get(coordinator, path).statusCode(200);
        get(TestTokens.coordinator(UUID.randomUUID(), "*"), path).statusCode(403);
        get(doctor, "/practitioners/" + id + "/accesses").body("items.purpose", hasItem("DOCUMENT"));
    }

    @Test
    void a_paper_is_opened_by_no_coordinator_to_whom_the_doctor_does_not_come() {
        String path = papers + "/" + sendPdf(Papers.pdf()).extract().<String>path("id");
        String near = TestTokens.coordinator(UUID.randomUUID(), Bodies.MONT_DES_AVALOIRS);

        for (String far : List.of(
                TestTokens.coordinator(UUID.randomUUID(), Bodies.ROMORANTINAIS),
                TestTokens.coordinator(UUID.randomUUID()))) {
            problem(get(far, path), 403, "not-allowed");
        }
        get(near, path).statusCode(200);
        get(doctor, "/practitioners/" + id + "/accesses")
                .body("items.findAll { it.purpose == 'DOCUMENT' }", hasSize(1));
    }

    @Test
    void what_is_no_harmless_paper_is_refused_with_a_sentence_and_nothing_is_kept() {
        problem(sendPdf(Papers.program()), 400, "document-type", "/content");
        problem(sendPdf(new byte[0]), 400, "document-empty", "/content");
        byte[] half = Papers.pdf();
        problem(sendPdf(Arrays.copyOf(half, 40)), 400, "document-unreadable", "/content");
        byte[] torn = Papers.image("png", 400, 400);
        problem(sendPdf(Arrays.copyOf(torn, 60)), 400, "document-unreadable", "/content");
        problem(sendPdf(Papers.bomb(200, 1)), 400, "document-bomb", "/content");
        problem(sendPdf(Papers.bomb(200, 2)), 400, "document-bomb", "/content");
        problem(sendPdf(Papers.bomb(200, 3)), 400, "document-old-filter", "/content");
        problem(sendPdf(Papers.image("png", 12_001, 2)), 400, "document-too-many-pixels", "/content");
        problem(sendPdf(Papers.pdfOf(51)), 400, "document-pages", "/content");
        problem(sendPdf(Papers.lockedPdf()), 400, "document-locked", "/content");
        problem(sendPdf(Papers.pdfThatRunsAProgram()), 400, "document-active", "/content");
        get(doctor, papers).body("$", hasSize(0));
    }

    @Test
    void that_a_paper_was_refused_is_in_the_log_by_its_kind_alone() {
        assertThat(LogLines.of(
                        ProblemMapper.class,
                        () -> problem(sendPdf(Papers.bomb(200, 1)), 400, "document-bomb", "/content")))
                .containsExactly("refused: problem=document-bomb status=400");
    }

    @Test
    void a_paper_needs_a_kind_and_a_day_that_is_still_to_come() {
        byte[] pdf = Papers.pdf();
        problem(send("", "application/pdf", pdf), 400, "kind-missing", "/kind");
        problem(send("?kind=INSURANCE", "application/pdf", pdf), 400, "valid-until-missing", "/validUntil");
        problem(
                send("?kind=INSURANCE&validUntil=" + Bodies.today().minusDays(1), "application/pdf", pdf),
                400,
                "document-expired",
                "/validUntil");
        send("?kind=INSURANCE&validUntil=" + Bodies.today(), "application/pdf", pdf)
                .statusCode(201);
        given().auth()
                .oauth2(TestTokens.practitioner(UUID.randomUUID()))
                .contentType("application/pdf")
                .body(pdf)
                .post(papers + "?kind=IDENTITY")
                .then()
                .statusCode(404);
    }

    @Test
    void a_paper_may_be_larger_than_other_bodies_up_to_ten_megabytes() {
        byte[] image = Papers.image("jpeg", 50, 50);
        send("?kind=IDENTITY", "image/jpeg", Arrays.copyOf(image, 3 * MEGABYTE)).statusCode(201);
        problem(send("?kind=IDENTITY", "image/jpeg", Arrays.copyOf(image, 11 * MEGABYTE)), 413, "body-too-large");
    }

    @Test
    void of_one_doctor_one_paper_at_a_time_is_read() throws IOException {
        byte[] pdf = Papers.pdf();
        try (var slow = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            slow.getOutputStream()
                    .write("""
                    POST %s?kind=IDENTITY HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/pdf\r
                    Content-Length: %d\r
                    \r
                    """.formatted(papers, doctor, pdf.length).getBytes(ISO_8859_1));
            slow.getOutputStream().write(pdf, 0, 20);
            slow.getOutputStream().flush();

            Awaitility.await().untilAsserted(() -> problem(sendPdf(pdf), 429, "too-many-requests"));
            slow.getOutputStream().write(pdf, 20, pdf.length - 20);
            slow.getOutputStream().flush();
        }

        Awaitility.await().untilAsserted(() -> sendPdf(pdf).statusCode(201));
    }

    @Test
    void a_newer_paper_replaces_the_one_of_its_kind_and_all_go_with_the_doctor() {
        String first = sendPdf(Papers.pdf()).extract().path("id");
        String second = sendPdf(Papers.pdfOf(2)).statusCode(201).extract().path("id");
        get(doctor, papers).body("id", contains(second));
        get(doctor, papers + "/" + first).statusCode(404);

        given().auth().oauth2(doctor).delete(papers + "/" + second).then().statusCode(204);
        get(doctor, papers).body("$", hasSize(0));
        sendPdf(Papers.pdf()).statusCode(201);
        given().auth().oauth2(doctor).delete("/practitioners/" + id).then().statusCode(204);
    }
}
