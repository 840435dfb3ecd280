package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Bodies.doctor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.releve.profile.retention.ForgetOldData;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Doctors, hosts and spouses read who has looked at what is kept of them. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class AccessLogIT {

    private final UUID coordinator = UUID.randomUUID();
    private final String doctor = TestTokens.practitioner(UUID.randomUUID());
    private final String stranger = TestTokens.practitioner(UUID.randomUUID());

    @Inject
    ForgetOldData forgetOldData;

    @Inject
    EntityManager database;

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void a_doctor_reads_who_has_looked_at_their_file_and_nobody_else_does() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        get(doctor, "/practitioners/" + id).statusCode(200);
        get(TestTokens.coordinator(coordinator, "*"), "/practitioners/" + id).statusCode(200);
        get(TestTokens.contactReader(), "/contacts/practitioners/" + id).statusCode(200);

        get(doctor, "/practitioners/" + id + "/accesses")
                .statusCode(200)
                .body("items.purpose", contains("CONTACT", "FILE"))
                .body("items.role", contains("contact-reader", "coordinator"))
                .body("items[1].reader", equalTo(coordinator.toString()));
        problem(get(stranger, "/practitioners/" + id + "/accesses"), 404, "not-found");
        get(TestTokens.coordinator(coordinator, "*"), "/practitioners/" + id + "/accesses")
                .statusCode(403);
    }

    @Test
    void contacts_of_several_are_one_answer_and_noted_for_each_but_for_whom_it_is_their_own() {
        UUID reader = UUID.randomUUID();
        UUID id = Api.create(doctor, "/practitioners", doctor());
        UUID other = Api.create(stranger, "/practitioners", doctor());
        String posting = TestTokens.municipality(reader, "*");
        UUID need = Api.create(posting, "/vacancies", Bodies.vacancy());
        UUID gone = UUID.randomUUID();

        reads(
                        "/contacts?practitioner=%s&practitioner=%s&practitioner=%s&vacancy=%s"
                                .formatted(id, other, gone, need),
                        reader,
                        "municipality")
                .statusCode(200)
                .body("practitioners.size()", equalTo(2))
                .body("practitioners." + id + ".name", startsWith("Hélène"))
                .body("vacancies." + need + ".email", equalTo(Bodies.HOST_EMAIL));

        for (String each : List.of(doctor, stranger)) {
            get(each, "/practitioners/" + (each.equals(doctor) ? id : other) + "/accesses")
                    .body("items.reader", contains(reader.toString()))
                    .body("items.role", contains("municipality"))
                    .body("items.purpose", contains("CONTACT"));
        }
        get(posting, "/own-data").body("hostAccesses.items.role", contains("contact-reader"));
        get(doctor, "/contacts?practitioner=" + other).statusCode(403);
    }

    @Test
    void what_somebody_reads_all_day_long_is_one_line_a_day_for_each_purpose() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String file = "/practitioners/" + id;
        String list = "/practitioners?id=" + id;
        String reader = TestTokens.coordinator(coordinator, "*");
        for (String read : List.of(file, file, list, file, list)) {
            get(reader, read).statusCode(200);
        }
        get(TestTokens.administrator(coordinator), file).statusCode(200);
        get(TestTokens.coordinator(UUID.randomUUID(), "*"), file).statusCode(200);
        get(doctor, file + "/accesses")
                .body("items.purpose", contains("FILE", "FILE", "LIST", "FILE"))
                .body("items.role", contains("coordinator", "administrator", "coordinator", "coordinator"));

        execute("update disclosure set at = at - interval '1 day', day = day - 1 where practitioner_id = '" + id + "'");
        get(reader, file).statusCode(200);

        get(doctor, file + "/accesses").body("items.purpose", contains("FILE", "FILE", "FILE", "LIST", "FILE"));
    }

    @Test
    void who_is_in_another_stretch_of_a_list_was_not_read() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        UUID other = Api.create(stranger, "/practitioners", doctor());
        String both = "/practitioners?limit=1&id=" + id + "&id=" + other;
        String reader = TestTokens.coordinator(coordinator, "*");

        String read = get(reader, both).body("items", hasSize(1)).extract().path("items[0].id");

        boolean first = read.equals(id.toString());
        get(doctor, "/practitioners/" + id + "/accesses").body("items", hasSize(first ? 1 : 0));
        get(stranger, "/practitioners/" + other + "/accesses").body("items", hasSize(first ? 0 : 1));

        get(reader, both + "&skip=1").body("items", hasSize(1));

        get(doctor, "/practitioners/" + id + "/accesses").body("items", hasSize(1));
        get(stranger, "/practitioners/" + other + "/accesses").body("items", hasSize(1));
    }

    @Test
    void who_reads_which_papers_a_doctor_has_is_noted_once_a_day_whatever_they_open() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String papers = "/practitioners/" + id + "/documents";
        get(doctor, papers).statusCode(200);
        get(doctor, "/own-data").statusCode(200);
        problem(get(stranger, papers), 404, "not-found");
        get(TestTokens.coordinator(coordinator), papers).statusCode(403);
        get(doctor, "/practitioners/" + id + "/accesses").body("items", empty());

        get(TestTokens.coordinator(coordinator, "*"), papers).statusCode(200);
        get(TestTokens.coordinator(coordinator, "*"), papers).statusCode(200);

        get(doctor, "/practitioners/" + id + "/accesses")
                .body("items.purpose", contains("DOCUMENT"))
                .body("items.reader", contains(coordinator.toString()));
    }

    @Test
    void whom_a_question_finds_is_noted_though_only_their_number_is_told() {
        var body = doctor();
        UUID id = Api.create(doctor, "/practitioners", body);
        UUID other = Api.create(stranger, "/practitioners", doctor());
        String reader = TestTokens.coordinator(coordinator, "*");
        get(reader, "/practitioners/count").statusCode(200);
        get(reader, "/practitioners/count?q=-").statusCode(200);
        get(doctor, "/practitioners/" + id + "/accesses").body("items", empty());

        get(reader, "/practitioners/count?q=" + body.get("rpps")).body("count", equalTo(1));

        get(doctor, "/practitioners/" + id + "/accesses").body("items.purpose", contains("LIST"));
        get(stranger, "/practitioners/" + other + "/accesses").body("items", empty());
    }

    @Test
    void of_many_readings_at_once_one_is_noted() throws Exception {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        UUID other = Api.create(stranger, "/practitioners", doctor());
        String reader = TestTokens.coordinator(coordinator, "*");
        List<Callable<Integer>> readings = IntStream.range(0, 12)
                .mapToObj(it -> it % 2 == 0 ? "id=" + id + "&id=" + other : "id=" + other + "&id=" + id)
                .map(asked -> (Callable<Integer>)
                        () -> get(reader, "/practitioners?" + asked).extract().statusCode())
                .toList();

        try (var readers = Executors.newFixedThreadPool(6)) {
            for (var answer : readers.invokeAll(readings)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        get(doctor, "/practitioners/" + id + "/accesses").body("items.purpose", contains("LIST"));
        get(stranger, "/practitioners/" + other + "/accesses").body("items.purpose", contains("LIST"));
    }

    @Test
    void a_contact_that_a_service_shows_to_somebody_is_their_reading_and_nobody_elses() {
        UUID account = UUID.randomUUID();
        String itself = TestTokens.practitioner(account);
        UUID id = Api.create(itself, "/practitioners", doctor());
        UUID host = UUID.randomUUID();
        shows(id, host, "municipality").statusCode(200);
        shows(id, account, "practitioner").statusCode(200);
        shows(id, host, "contact-reader").statusCode(200);

        get(itself, "/practitioners/" + id + "/accesses")
                .body("items.role", contains("contact-reader", "contact-reader", "municipality"))
                .body("items[2].reader", equalTo(host.toString()))
                .body("items.reader", not(hasItem(account.toString())));
    }

    @Test
    void what_a_service_asks_in_the_name_of_who_it_is_about_leaves_a_trace_of_the_service() {
        UUID account = UUID.randomUUID();
        String itself = TestTokens.practitioner(account);
        UUID id = Api.create(itself, "/practitioners", doctor());
        UUID hosting = UUID.randomUUID();
        String posting = TestTokens.municipality(hosting, "*");
        UUID vacancy = Api.create(posting, "/vacancies", Bodies.vacancy());
        reads("/contacts/practitioners/" + id + "/papers", account, "practitioner")
                .statusCode(200);
        reads("/contacts/vacancies/" + vacancy, hosting, "municipality").statusCode(200);

        get(itself, "/practitioners/" + id + "/accesses")
                .body("items.role", contains("contact-reader"))
                .body("items.purpose", contains("CONTRACT"))
                .body("items.reader", not(hasItem(account.toString())));
        get(posting, "/own-data")
                .body("hostAccesses.items.role", contains("contact-reader"))
                .body("hostAccesses.items.purpose", contains("CONTACT"));
    }

    @Test
    void a_contract_that_a_service_makes_is_read_by_who_sees_it() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        UUID host = UUID.randomUUID();
        reads("/contacts/practitioners/" + id + "/papers", host, "municipality").statusCode(200);
        get(TestTokens.contactReader(), "/contacts/practitioners/" + id + "/papers")
                .statusCode(200);

        get(doctor, "/practitioners/" + id + "/accesses")
                .body("items.role", contains("contact-reader", "municipality"))
                .body("items.purpose", contains("CONTRACT", "CONTRACT"))
                .body("items[1].reader", equalTo(host.toString()));
    }

    @Test
    void a_contract_that_was_kept_is_noted_without_being_asked_for_anything() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String posting = TestTokens.municipality(UUID.randomUUID(), "*");
        UUID vacancy = Api.create(posting, "/vacancies", Bodies.vacancy());

        notes("/contacts/practitioners/" + id + "/contract-readings", coordinator, 204);
        notes("/contacts/practitioners/" + id + "/contract-readings", coordinator, 204);
        notes("/contacts/vacancies/" + vacancy + "/contract-readings", coordinator, 204);
        notes("/contacts/practitioners/" + UUID.randomUUID() + "/contract-readings", coordinator, 404);
        Api.as(TestTokens.coordinator(coordinator, "*"))
                .post("/contacts/practitioners/" + id + "/contract-readings")
                .then()
                .statusCode(403);

        get(doctor, "/practitioners/" + id + "/accesses")
                .body("items.purpose", contains("CONTRACT"))
                .body("items.role", contains("coordinator"))
                .body("items.reader", contains(coordinator.toString()));
        get(posting, "/own-data").body("hostAccesses.items.purpose", contains("CONTRACT"));
    }

    private static void notes(String path, UUID reader, int status) {
        Api.as(TestTokens.contactReader())
                .header("Releve-Reader", reader.toString())
                .header("Releve-Reader-Role", "coordinator")
                .post(path)
                .then()
                .statusCode(status);
    }

    @Test
    void a_host_reads_who_has_looked_at_how_they_are_reached() {
        String posting = TestTokens.municipality(UUID.randomUUID(), "*");
        UUID vacancy = Api.create(posting, "/vacancies", Bodies.vacancy());
        UUID volunteer = UUID.randomUUID();
        get(posting, "/vacancies/" + vacancy).statusCode(200).body("host.email", equalTo(Bodies.HOST_EMAIL));
        get(posting, "/vacancies/mine").statusCode(200);
        get(stranger, "/vacancies/" + vacancy).statusCode(404);
        get(posting, "/own-data")
                .body("keySet()", contains("vacancies", "hostAccesses"))
                .body("hostAccesses.items", empty());

        get(TestTokens.coordinator(coordinator, "*"), "/vacancies/" + vacancy).statusCode(200);
        reads("/contacts/vacancies/" + vacancy, volunteer, "practitioner").statusCode(200);
        reads("/contacts/vacancies/" + vacancy + "/terms", volunteer, "practitioner")
                .statusCode(200);

        get(posting, "/own-data")
                .body("hostAccesses.items.purpose", contains("CONTRACT", "CONTACT", "FILE"))
                .body("hostAccesses.items.role", contains("practitioner", "practitioner", "coordinator"))
                .body("hostAccesses.items[0].reader", equalTo(volunteer.toString()))
                .body("hostAccesses.items[2].reader", equalTo(coordinator.toString()))
                .body("hostAccesses.total", equalTo(3));
        get(TestTokens.municipality(UUID.randomUUID(), "*"), "/own-data").body("keySet()", empty());
    }

    @Test
    void a_spouse_reads_that_the_doctor_has_looked_while_they_shared() {
        UUID account = UUID.randomUUID();
        String itself = TestTokens.practitioner(account);
        UUID id = Api.create(itself, "/practitioners", doctor());
        String spouse = TestTokens.spouse(UUID.randomUUID());
        UUID spouseId = Api.create(spouse, "/spouses", SpouseIT.joining(SpouseIT.invitation(itself, id)));
        String household = "/practitioners/" + id + "/household";
        get(itself, household).statusCode(404);
        get(spouse, "/own-data").body("searchAccesses.total", equalTo(0));

        Api.put(
                        spouse,
                        "/spouses/" + spouseId,
                        1,
                        Map.of("romeCodes", List.of("M1607"), "maxMinutes", 30, "shares", true))
                .statusCode(200);
        get(itself, household).statusCode(200);

        get(spouse, "/own-data")
                .body("searchAccesses.items.purpose", contains("WISHES"))
                .body("searchAccesses.items.role", contains("practitioner"))
                .body("searchAccesses.items.reader", contains(account.toString()));
        Api.as(spouse).delete("/spouses/" + spouseId).then().statusCode(204);
        assertThat(count("disclosure where spouse_id = '" + spouseId + "'")).isZero();
    }

    private static ValidatableResponse reads(String path, UUID reader, String role) {
        return Api.as(TestTokens.contactReader())
                .header("Releve-Reader", reader.toString())
                .header("Releve-Reader-Role", role)
                .get(path)
                .then();
    }

    private static ValidatableResponse shows(UUID doctor, UUID reader, String role) {
        return reads("/contacts/practitioners/" + doctor, reader, role);
    }

    @Test
    void the_access_log_is_kept_for_a_year() {
        UUID id = Api.create(doctor, "/practitioners", doctor());
        String file = "/practitioners/" + id;
        get(TestTokens.coordinator(coordinator, "*"), file).statusCode(200);
        happened("FILE", id, "1 year 2 days");
        get(TestTokens.contactReader(), "/contacts/practitioners/" + id).statusCode(200);
        happened("CONTACT", id, "360 days");

        forgetOldData.handle();

        get(doctor, file + "/accesses").statusCode(200).body("items.purpose", contains("CONTACT"));
    }

    private void happened(String purpose, UUID id, String ago) {
        execute("update disclosure set at = now() - interval '%s' where purpose = '%s' and practitioner_id = '%s'"
                .formatted(ago, purpose, id));
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("select count(*) from " + what, Long.class)
                        .getSingleResult());
    }

    private void execute(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(change).executeUpdate());
    }
}
