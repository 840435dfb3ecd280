package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.ProfileStub;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How to reach the other sides of all that somebody has agreed to, in one answer. */
@QuarkusTest
class SeveralContactsIT extends MatchingOnRealParts {

    private States.Need need;
    private States.Doctor volunteer;

    @SuppressWarnings("NullAway.Init")
    SeveralContactsIT() {}

    @BeforeEach
    void a_need_and_who_comes() {
        need = States.need(specialty, day(tuesday(6)));
        volunteer = States.doctor(specialty).offers(need.wanted());
    }

    @Test
    void each_side_is_told_of_what_both_agreed_to_and_of_nothing_else() {
        UUID agreed = agreed();
        UUID unknown = UUID.randomUUID();

        told(host(need), agreed, unknown)
                .body("size()", equalTo(1))
                .body(agreed + ".doctor.phone", equalTo("shown to " + need.host() + ", municipality"))
                .body(agreed + ".host.email", equalTo("mairie@demo.releve.example"));
        told(doctor(volunteer), unknown, agreed)
                .body("size()", equalTo(1))
                .body(agreed + ".host.phone", equalTo("shown to " + volunteer.account() + ", practitioner"));
        told(coordinator(), agreed).body("$", anEmptyMap());
        told(TestTokens.municipality(UUID.randomUUID(), "200000009"), agreed).body("$", anEmptyMap());
        told(doctor(States.doctor(specialty)), agreed).body("$", anEmptyMap());
        get(host(need), "/proposals/contacts").then().statusCode(200).body("$", anEmptyMap());
    }

    @Test
    void of_what_is_offered_nothing_is_told() {
        UUID offered = offered();
        post(host(need), "/proposals/" + offered + "/acceptance").then().statusCode(200);

        told(host(need), offered).body("$", anEmptyMap());
        told(doctor(volunteer), offered).body("$", anEmptyMap());
    }

    @Test
    void who_is_erased_is_left_out() {
        UUID agreed = agreed();

        ProfileStub.erase(volunteer.id());

        told(host(need), agreed).body("$", anEmptyMap());
        get(host(need), "/proposals/" + agreed + "/contacts").then().statusCode(404);
    }

    @Test
    void too_many_at_once_are_refused() {
        get(host(need), path(Stream.generate(UUID::randomUUID).limit(41).toList()))
                .then()
                .statusCode(400)
                .body("detail", equalTo("At most 40 proposals at once."));
        get(host(need), path(Stream.generate(UUID::randomUUID).limit(40).toList()))
                .then()
                .statusCode(200);
        get(host(need), "/proposals/contacts?id=nobody").then().statusCode(404);
    }

    private UUID agreed() {
        UUID id = offered();
        post(host(need), "/proposals/" + id + "/acceptance").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + id + "/acceptance").then().statusCode(200);
        return id;
    }

    private UUID offered() {
        teller.tell(need.state());
        teller.tell(volunteer.state());
        UUID id = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + id + "/approval").then().statusCode(200);
        return id;
    }

    private static ValidatableResponse told(String token, UUID... proposals) {
        return get(token, path(List.of(proposals))).then().statusCode(200);
    }

    private static String path(List<UUID> proposals) {
        return proposals.stream().map(it -> "id=" + it).collect(Collectors.joining("&", "/proposals/contacts?", ""));
    }
}
