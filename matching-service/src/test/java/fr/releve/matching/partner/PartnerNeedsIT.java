package fr.releve.matching.partner;

import static fr.releve.matching.Api.get;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.SpouseState;
import fr.releve.contracts.Topics;
import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A spouse sees which needs suit the doctor while both agreed, and nobody else does through them. */
@QuarkusTest
class PartnerNeedsIT extends MatchingOnRealParts {

    private final List<HalfDay> wanted = day(tuesday(5));
    private final UUID account = UUID.randomUUID();
    private final UUID spouse = UUID.randomUUID();
    private final String path = "/spouses/" + spouse + "/needs";

    private States.Need need = States.need("GENERAL_PRACTICE", wanted);
    private States.Doctor doctor = States.doctor("GENERAL_PRACTICE");

    @BeforeEach
    void a_need_that_suits_the_doctor_and_one_that_does_not() {
        need = States.need(specialty, wanted);
        doctor = States.doctor(specialty).offers(wanted);
        teller.tell(need.state());
        teller.tell(States.need(specialty, day(tuesday(6))).state());
        teller.tell(doctor.state());
    }

    @Test
    void who_may_see_them_is_told_which_needs_suit_and_nothing_else_of_the_doctor() {
        tell(1, account);

        Awaitility.await()
                .untilAsserted(() -> get(TestTokens.spouse(account), path)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items.vacancyId", hasItem(need.id().toString()))
                        .body("items[0].size()", equalTo(2)));
        get(TestTokens.spouse(UUID.randomUUID()), path).then().statusCode(404);
        get(Api.doctor(doctor), path).then().statusCode(403);
        get(Api.coordinator(), path).then().statusCode(403);
        get(Api.host(need), path).then().statusCode(403);
    }

    @Test
    void of_a_doctor_who_no_longer_agrees_to_be_proposed_nothing_suits() {
        tell(1, account);
        awaitItems(1);

        teller.tell(doctor.withoutConsent().state());

        awaitItems(0);
    }

    private void awaitItems(int count) {
        Awaitility.await()
                .untilAsserted(() -> get(TestTokens.spouse(account), path)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(count)));
    }

    @Test
    void nothing_is_told_before_both_agreed_nor_once_either_took_it_back() {
        tell(1, null);
        tell(2, account);
        awaitStatus(200);

        tell(3, null);
        awaitStatus(404);

        tell(4, account);
        awaitStatus(200);
        teller.tellErased(Topics.SPOUSES, spouse, 5);
        awaitStatus(404);
    }

    private void tell(long version, @Nullable UUID seenBy) {
        teller.tell(new SpouseState(
                spouse, version, doctor.id(), Set.of("M1607"), 30, seenBy == null ? null : seenBy.toString()));
    }

    private void awaitStatus(int status) {
        Awaitility.await()
                .untilAsserted(
                        () -> get(TestTokens.spouse(account), path).then().statusCode(status));
    }
}
