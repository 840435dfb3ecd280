package fr.releve.acceptance.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.SharedInstance;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Login;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Harm;
import fr.releve.localstack.DemoAccounts;
import fr.releve.localstack.Part;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser's session from login to logout, with the real identity server; and tokens that are good for something else. */
@ExtendWith(SharedInstance.class)
class SessionIT {

    private static final String COORDINATOR = "coordination@demo.releve.example";

    private static final String NEW_NEED = "/commune/besoins/nouveau";
    private static final String PREVIEW = "/commune/besoins/apercu";

    private final Instance instance;
    private final Visit visit;

    SessionIT(Instance instance) {
        this.instance = instance;
        this.visit = new Visit(instance.address());
    }

    @Test
    void a_login_goes_through_a_proof_key_and_leaves_only_sealed_cookies() {
        var page = visit.logIn(COORDINATOR, DemoAccounts.PASSWORD);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/coordination");
        assertThat(visit.way())
                .filteredOn(it -> it.getPath().endsWith("/protocol/openid-connect/auth"))
                .allSatisfy(it -> assertThat(it.getQuery())
                        .contains("code_challenge_method=S256", "code_challenge=", "response_type=code"));
        assertThat(visit.cookies())
                .filteredOn(it -> !it.contains("Max-Age=0"))
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.toLowerCase(Locale.ROOT)).contains("httponly");
                    assertThat(it).as(Harm.of("a token in a cookie")).doesNotContain("eyJhbGciOiJSUzI1NiI");
                });
        assertThat(visit.cookies())
                .filteredOn(it -> it.startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.toLowerCase(Locale.ROOT)).contains("samesite=lax"));
    }

    @Test
    void a_form_without_the_secret_field_of_its_session_does_nothing() {
        var page = visit.logIn("mairie@demo.releve.example", DemoAccounts.PASSWORD);
        var somebodyElse = new Visit(instance.address());
        somebodyElse.logIn(COORDINATOR, DemoAccounts.PASSWORD);
        String ours = Visit.csrfOf(visit.get(NEW_NEED));
        String theirs = Visit.csrfOf(somebodyElse.get(NEW_NEED));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(visit.post(NEW_NEED, Map.of("titre", "Piège")).statusCode()).isEqualTo(400);
        assertThat(visit.post(NEW_NEED, Map.of("titre", "Piège", "csrf", theirs))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visit.post(PREVIEW, Map.of("csrf", theirs)).statusCode()).isEqualTo(400);
        assertThat(visit.post(PREVIEW, Map.of("csrf", ours)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_logout_ends_the_session_here_and_at_the_identity_server() {
        visit.logIn(COORDINATOR, DemoAccounts.PASSWORD);

        var after = visit.get("/deconnexion");
        var back = visit.get("/coordination");

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.uri().getPath()).isEqualTo("/");
        assertThat(visit.way()).anySatisfy(it -> assertThat(it.getPath()).endsWith("/protocol/openid-connect/logout"));
        assertThat(Visit.asksForPassword(back))
                .as("asked for the password again")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PROFILE", "MATCHING", "NOTIFICATION", "GATEWAY"})
    void every_service_refuses_a_token_that_was_made_for_somebody_else(Part part) {
        String realm = instance.issuer();
        String otherAudience =
                Login.of(realm, "admin-cli", COORDINATOR, DemoAccounts.PASSWORD).token();
        String otherIssuer = instance.identityAdministratorToken();
        String unsigned = otherAudience.substring(0, otherAudience.lastIndexOf('.') + 1);
        String ours = instance.demoAccount("coordination").token();
        var service = Door.at(instance.url(part));

        assertThat(status(service, part, ours)).isEqualTo(200);
        for (String token :
                List.of(otherAudience, otherIssuer, unsigned, ours.substring(0, ours.length() - 6) + "AAAAAA")) {
            assertThat(status(service, part, token)).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"matching-service", "notification-service"})
    void a_service_s_own_account_reads_contacts_and_nothing_else(String service) {
        String token = instance.serviceToken(service);

        assertThat(status(
                        Door.at(instance.url(Part.PROFILE)),
                        "/contacts/vacancies/00000000-0000-0000-0000-000000000000",
                        token))
                .isEqualTo(404);
        for (String path : List.of(
                "/api/practitioners",
                "/api/vacancies/mine",
                "/api/proposals",
                "/api/placements",
                "/api/plans/current",
                "/api/spouses/me",
                "/api/journal",
                "/api/deliveries")) {
            assertThat(status(instance.door(), path, token)).as(path).isEqualTo(403);
        }
    }

    @Test
    void the_mail_server_s_account_hands_on_what_came_back_and_reads_nothing() {
        String token = instance.serviceToken("mail-server");

        instance.door()
                .send(instance.door()
                        .request("/api/bounces")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "message/rfc822")
                        .POST(HttpRequest.BodyPublishers.ofString("nothing that bounced")))
                .expectProblem(400, "foreign-bounce");
        for (String path : List.of("/api/deliveries", "/api/placements", "/api/journal")) {
            assertThat(status(instance.door(), path, token)).as(path).isEqualTo(403);
        }
        assertThat(status(
                        Door.at(instance.url(Part.PROFILE)),
                        "/contacts/vacancies/00000000-0000-0000-0000-000000000000",
                        token))
                .isEqualTo(403);
    }

    @Test
    void the_account_that_ends_accounts_is_nobody_at_the_api() {
        String token = instance.serviceToken("profile-service");

        for (Part part : List.of(Part.PROFILE, Part.MATCHING, Part.NOTIFICATION, Part.GATEWAY)) {
            assertThat(status(Door.at(instance.url(part)), part, token))
                    .as(part.title())
                    .isEqualTo(401);
        }
    }

    private static int status(Door service, Part part, String token) {
        return status(
                service,
                switch (part) {
                    case PROFILE -> "/vacancies/mine";
                    case MATCHING -> "/proposals";
                    case NOTIFICATION -> "/notifications";
                    default -> "/api/me";
                },
                token);
    }

    private static int status(Door service, String path, String token) {
        return service.send(service.request(path)
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .status();
    }
}
