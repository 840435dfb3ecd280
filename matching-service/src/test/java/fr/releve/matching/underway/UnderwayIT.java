package fr.releve.matching.underway;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static io.restassured.RestAssured.withArgs;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.ProfileStub;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offers, placements and contacts of one person, in one answer. */
@QuarkusTest
class UnderwayIT extends MatchingOnRealParts {

    private States.Need need;
    private States.Doctor volunteer;
    private UUID offer;

    @SuppressWarnings("NullAway.Init")
    UnderwayIT() {}

    @BeforeEach
    void an_offer() {
        need = States.need(specialty, day(tuesday(6)));
        volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.state());
        offer = awaitProposal(need, "PROPOSED", volunteer).id();
        post(coordinator(), "/proposals/" + offer + "/approval").then().statusCode(200);
    }

    @Test
    void an_offer_waits_for_both_and_the_host_is_not_told_whose_it_is() {
        underway(host(need))
                .body("offers.find { it.id == '%s' }.practitionerId", withArgs(offer), nullValue())
                .body("offers.id", hasItem(offer.toString()))
                .body("placements.id", not(hasItem(offer.toString())))
                .body("contacts", not(hasKey(offer.toString())));
        underway(doctor(volunteer))
                .body("offers.id", contains(offer.toString()))
                .body("offers.practitionerId", contains(volunteer.id().toString()));
    }

    @Test
    void what_both_agreed_to_comes_with_how_to_reach_the_other() {
        agree();

        underway(host(need))
                .body("offers.id", not(hasItem(offer.toString())))
                .body("placements.id", hasItem(offer.toString()))
                .body("contacts." + offer + ".doctor.phone", equalTo("shown to " + need.host() + ", municipality"));
        underway(doctor(volunteer))
                .body("offers", empty())
                .body("placements.id", contains(offer.toString()))
                .body("contacts.size()", equalTo(1))
                .body(
                        "contacts." + offer + ".host.phone",
                        equalTo("shown to " + volunteer.account() + ", practitioner"));
    }

    @Test
    void of_what_fell_nobody_is_reached_any_more() {
        agree();
        post(host(need), "/placements/" + offer + "/cancellation", Map.of("reasonCode", "other"))
                .then()
                .statusCode(200);

        underway(host(need))
                .body("placements.find { it.id == '%s' }.status", withArgs(offer), equalTo("CANCELLED"))
                .body("contacts", not(hasKey(offer.toString())));
    }

    @Test
    void of_what_is_over_nobody_is_reached_any_more() {
        agree();
        QuarkusMock.installMockForType(
                InstantSource.fixed(Instant.now().plus(Duration.ofDays(60))), InstantSource.class);

        underway(doctor(volunteer))
                .body("placements.id", contains(offer.toString()))
                .body("contacts", anEmptyMap());
    }

    @Test
    void who_is_erased_cannot_be_reached() {
        agree();
        ProfileStub.erase(volunteer.id());

        underway(host(need))
                .body("placements.id", hasItem(offer.toString()))
                .body("contacts", not(hasKey(offer.toString())));
    }

    @Test
    void strangers_have_nothing_of_it() {
        agree();

        for (String other :
                new String[] {TestTokens.municipality(UUID.randomUUID(), "200000009"), doctor(States.doctor(specialty))
                }) {
            underway(other).body("offers", empty()).body("placements", empty()).body("contacts", anEmptyMap());
        }
        get(TestTokens.spouse(UUID.randomUUID()), "/underway").then().statusCode(403);
    }

    private void agree() {
        post(host(need), "/proposals/" + offer + "/acceptance").then().statusCode(200);
        post(doctor(volunteer), "/proposals/" + offer + "/acceptance").then().statusCode(200);
    }

    private static ValidatableResponse underway(String token) {
        return get(token, "/underway").then().statusCode(200);
    }
}
