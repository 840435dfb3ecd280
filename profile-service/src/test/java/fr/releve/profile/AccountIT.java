package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.problem;
import static fr.releve.profile.Bodies.doctor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.profile.retention.ForgetOldData;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts of which no file ever came: their owner ends them, or the night after two years does. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(IdentityStandIn.class)
class AccountIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More than are asked for at once. */
    private static final int MANY = 230;

    private final UUID account = UUID.randomUUID();

    @Inject
    ForgetOldData forgetOldData;

    @BeforeEach
    void places() {
        IdentityStandIn.forget();
        Api.loadPlaces();
    }

    @Test
    void who_has_no_file_ends_their_account() {
        IdentityStandIn.has(account.toString(), "a@test.releve.example", Instant.now(), "spouse");

        close(TestTokens.practitioner(account)).statusCode(204);

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(IdentityStandIn.ended()).containsExactly(account.toString()));
    }

    @Test
    void who_has_a_file_leaves_by_it() {
        String token = TestTokens.practitioner(account);
        Api.create(token, "/practitioners", doctor());

        problem(close(token), 409, "already-registered");
        get(token, "/practitioners/me").statusCode(200);
    }

    /** A token outlives its account by some minutes. */
    @Test
    void an_account_that_is_let_go_gets_no_file_before_its_end_nor_after() {
        UUID doctor = UUID.randomUUID();
        String inviting = TestTokens.practitioner(doctor);
        UUID doctorId = Api.create(inviting, "/practitioners", doctor());
        IdentityStandIn.has(account.toString(), "a@test.releve.example", Instant.now(), "spouse");
        String token = TestTokens.practitioner(account);
        close(token).statusCode(204);

        problem(Api.post(token, "/practitioners", doctor()), 409, "account-ending");
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(IdentityStandIn.ended()).containsExactly(account.toString()));

        problem(Api.post(token, "/practitioners", doctor()), 409, "account-ending");
        problem(
                Api.post(
                        TestTokens.spouse(account),
                        "/spouses",
                        SpouseIT.joining(SpouseIT.invitation(inviting, doctorId))),
                409,
                "account-ending");
    }

    @Test
    void who_works_here_ends_no_account() {
        close(TestTokens.coordinator(account, "*")).statusCode(403);
        close(TestTokens.municipality(account, "*")).statusCode(403);
        RestAssured.delete("/account").then().statusCode(401);
    }

    @Test
    void an_account_that_never_got_a_file_is_ended_after_two_years_and_nobody_else_s() {
        var old = twoYearsAgo().minus(Duration.ofDays(2));
        var young = twoYearsAgo().plus(Duration.ofDays(2));
        UUID withFile = UUID.randomUUID();
        Api.create(TestTokens.practitioner(withFile), "/practitioners", doctor());
        IdentityStandIn.has(withFile.toString(), "file@test.releve.example", old, "spouse");
        IdentityStandIn.has("young", "young@test.releve.example", young, "spouse");
        IdentityStandIn.has("town-hall", "hall@test.releve.example", old, "municipality");
        IdentityStandIn.has("operator", "operator@test.releve.example", old, "manager");
        IdentityStandIn.has("member", "member@test.releve.example", old, "member");
        IdentityStandIn.has("of-a-role", "role@test.releve.example", old, "support-team");
        IdentityStandIn.has("service", "service-account-profile-service", old, "spouse");
        for (int i = 0; i < MANY; i++) {
            IdentityStandIn.has("left-" + i, i + "@test.releve.example", old, "spouse");
        }

        forgetOldData.handle();

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(IdentityStandIn.ended()).hasSize(MANY));
        assertThat(IdentityStandIn.ended()).allMatch(it -> it.startsWith("left-"));
    }

    private static Instant twoYearsAgo() {
        return Instant.now().atOffset(ZoneOffset.UTC).minusYears(2).toInstant();
    }

    private static ValidatableResponse close(String token) {
        return Api.as(token).delete("/account").then();
    }
}
