package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.contracts.VacancyState;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How far a need has found its doctors. */
@QuarkusTest
class FilledIT extends MatchingOnRealParts {

    private static final int MOST = 50;

    @Test
    void counts_the_doctors_of_each_half_day_once_both_sides_have_agreed() {
        var need = States.need(specialty, day(tuesday(6))).ofDoctors(2);
        teller.tell(need.state());
        var first = offered(need);
        filled(host(need), need.id()).body("items", empty());

        post(doctor(first.doctor()), "/proposals/" + first.id() + "/acceptance")
                .then()
                .statusCode(200);
        filled(host(need), need.id()).body("items", empty());
        post(host(need), "/proposals/" + first.id() + "/acceptance").then().statusCode(200);

        filled(host(need), need.id())
                .body(
                        "items.vacancyId",
                        contains(need.id().toString(), need.id().toString()))
                .body("items.halfDay", contains(tuesday(6) + ":AM", tuesday(6) + ":PM"))
                .body("items.doctors", contains(1, 1));
        filled(coordinator(), need.id()).body("items.doctors", contains(1, 1));

        var second = offered(need);
        post(doctor(second.doctor()), "/proposals/" + second.id() + "/acceptance")
                .then()
                .statusCode(200);
        post(host(need), "/proposals/" + second.id() + "/acceptance").then().statusCode(200);
        filled(host(need), need.id()).body("items.doctors", contains(2, 2));
    }

    @Test
    void a_host_and_a_coordinator_of_another_place_read_nothing_of_it() {
        var need = States.need(specialty, day(tuesday(6)));
        teller.tell(need.state());
        var proposal = offered(need);
        post(doctor(proposal.doctor()), "/proposals/" + proposal.id() + "/acceptance")
                .then()
                .statusCode(200);
        post(host(need), "/proposals/" + proposal.id() + "/acceptance").then().statusCode(200);

        filled(host(need), need.id()).body("items.doctors", contains(1, 1));
        filled(TestTokens.municipality(UUID.randomUUID(), "200000002"), need.id())
                .body("items", empty());
        filled(TestTokens.coordinator(UUID.randomUUID(), "200000002"), need.id())
                .body("items", empty());
        get(doctor(proposal.doctor()), path(Stream.of(need.id()))).then().statusCode(403);
    }

    @Test
    void everybody_reads_how_many_come_to_a_published_need_and_never_who() {
        var need = States.need(specialty, day(tuesday(6)));
        teller.tell(need.state());
        var proposal = offered(need);
        post(doctor(proposal.doctor()), "/proposals/" + proposal.id() + "/acceptance")
                .then()
                .statusCode(200);
        assertThat(published(need.id())).isEmpty();
        post(host(need), "/proposals/" + proposal.id() + "/acceptance").then().statusCode(200);

        assertThat(published(need.id())).containsExactly(tuesday(6) + ":AM 1", tuesday(6) + ":PM 1");
        given().get("/vacancies/filled/published?limit=100")
                .then()
                .statusCode(200)
                .body("items.collectMany { it.keySet() }.unique()", contains("vacancyId", "halfDays"))
                .body(
                        "items.collectMany { it.halfDays }.collectMany { it.keySet() }.unique()",
                        contains("halfDay", "doctors"));

        teller.tell(need.status(VacancyState.Status.PAUSED).state());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> published(need.id()).isEmpty());
    }

    /** Read to its end, one need at a time. */
    private static List<String> published(UUID vacancy) {
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = given().get("/vacancies/filled/published?limit=1&after=" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.findAll { it.vacancyId == '" + vacancy
                    + "' }.collectMany { it.halfDays }.collect { it.halfDay + ' ' + it.doctors }"));
            next = page.getString("next");
        }
        return found;
    }

    @Test
    void fifty_needs_are_asked_for_at_once_and_not_one_more() {
        get(coordinator(), path(Stream.generate(UUID::randomUUID).limit(MOST)))
                .then()
                .statusCode(200)
                .body("items", empty());
        get(coordinator(), path(Stream.generate(UUID::randomUUID).limit(MOST + 1)))
                .then()
                .statusCode(400);
        get(coordinator(), "/vacancies/filled?vacancy=one")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-filter"));
        get(coordinator(), "/vacancies/filled").then().statusCode(200).body("items", empty());
    }

    private Offered offered(States.Need need) {
        var doctor = States.doctor(specialty).offers(need.wanted());
        teller.tell(doctor.state());
        UUID id = awaitProposal(need, "PROPOSED", doctor).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        return new Offered(id, doctor);
    }

    private record Offered(UUID id, States.Doctor doctor) {}

    private static ValidatableResponse filled(String token, UUID vacancy) {
        return get(token, path(Stream.of(vacancy))).then().statusCode(200);
    }

    private static String path(Stream<UUID> vacancies) {
        return vacancies.map(it -> "vacancy=" + it).collect(Collectors.joining("&", "/vacancies/filled?", ""));
    }
}
