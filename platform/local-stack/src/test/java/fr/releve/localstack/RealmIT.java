package fr.releve.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm file, as a real Keycloak understands it. */
@ExtendWith(IdentityStack.class)
class RealmIT {

    /** What the record of processing says of events, in seconds. */
    private static final long HALF_A_YEAR = 180 * 24 * 3_600;

    private final Realm realm;
    private final LocalStack stack;

    RealmIT(Realm realm) {
        this.realm = realm;
        this.stack = realm.stack();
    }

    @Test
    void every_demonstration_account_logs_in_and_carries_its_roles() {
        var roles = DemoAccounts.all().stream()
                .collect(Collectors.toMap(
                        DemoAccounts.Account::email, account -> Realm.rolesOf(claims(account.email()))));

        assertThat(roles)
                .containsEntry("medecin@demo.releve.example", List.of("practitioner"))
                .containsEntry("interne@demo.releve.example", List.of("practitioner"))
                .containsEntry("facilitateur@demo.releve.example", List.of("practitioner"))
                .containsEntry("conjoint@demo.releve.example", List.of("spouse"))
                .containsEntry("mairie@demo.releve.example", List.of("municipality"))
                .containsEntry("coordination@demo.releve.example", List.of("coordinator"))
                .containsEntry("admin@demo.releve.example", List.of("administrator", "coordinator"));
    }

    @Test
    void a_token_is_made_for_the_api_and_names_the_territories_and_the_confirmed_address() {
        var claims = claims("mairie@demo.releve.example");

        assertThat(claims.path("iss").asText()).isEqualTo(stack.issuerUrl());
        assertThat(claims.path("sub").asText()).isEqualTo("00000000-0000-4000-8000-000000000005");
        assertThat(claims.path("aud").asText()).isEqualTo("releve-api");
        assertThat(claims.path("email").asText()).isEqualTo("mairie@demo.releve.example");
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("territories")).hasSize(1);
        assertThat(claims.path("territories").path(0).asText()).isEqualTo("200042182");
        assertThat(claims("coordination@demo.releve.example")
                        .path("territories")
                        .path(0)
                        .asText())
                .isEqualTo("*");
    }

    @Test
    void a_service_logs_in_with_its_own_secret_and_may_read_contacts() {
        var roles = Map.of(
                "matching", List.of("contact-reader"), "notification", List.of("contact-reader", "answer-relay"));
        for (var service : roles.keySet()) {
            var answer = realm.token(Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    service + "-service",
                    "client_secret",
                    stack.secret("client." + service + "-service")));

            assertThat(Realm.rolesOf(realm.claims(answer))).containsExactlyInAnyOrderElementsOf(roles.get(service));
        }
        assertThat(realm.token(Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "matching-service",
                                "client_secret", "guessed"))
                        .path("error")
                        .asText())
                .isEqualTo("unauthorized_client");
    }

    @Test
    void the_operator_s_mail_server_logs_in_with_a_secret_and_may_hand_on_what_came_back_alone() {
        var answer = realm.token(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                "mail-server",
                "client_secret",
                stack.secret("client.mail-server")));

        var claims = realm.claims(answer);
        assertThat(Realm.rolesOf(claims)).containsExactly("bounce-reporter");
        assertThat(claims.path("aud").asText()).isEqualTo("releve-api");
    }

    /** So that those of which no file ever came do not stay for ever. */
    @Test
    void the_profile_service_is_told_of_people_s_accounts_page_by_page_and_of_their_roles() {
        var answer = realm.token(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                "profile-service",
                "client_secret",
                stack.secret("client.profile-service")));
        String token = answer.path("access_token").asText();
        var first = realm.read("/users?first=0&max=2&briefRepresentation=true", token);
        var next = realm.read("/users?first=2&max=100&briefRepresentation=true", token);

        assertThat(first).hasSize(2).allSatisfy(it -> {
            assertThat(it.path("createdTimestamp").asLong()).isPositive();
            assertThat(it.path("username").asText()).contains("@");
        });
        assertThat(next.findValuesAsText("id")).isNotEmpty().doesNotContainAnyElementsOf(first.findValuesAsText("id"));
        assertThat(next.findValuesAsText("username")).noneMatch(it -> it.startsWith("service-account-"));

        String account = realm.account("medecin@demo.releve.example").path("id").asText();
        assertThat(realm.read("/users/" + account + "/role-mappings", token).path("clientMappings"))
                .isEmpty();
        assertThat(realm.read("/users/" + account + "/role-mappings/realm/composite", token)
                        .findValuesAsText("name"))
                .as("nothing that only the operator gives")
                .contains("practitioner")
                .isSubsetOf("practitioner", "spouse", "default-roles-releve", "offline_access", "uma_authorization");
        assertThat(realm.read("/users/" + account + "/groups", token)).isEmpty();
    }

    @Test
    void a_refresh_token_is_exchanged_for_another_and_soon_good_for_nothing() {
        var first = realm.token(Map.of(
                "grant_type", "password",
                "client_id", "releve-demo",
                "username", "conjoint@demo.releve.example",
                "password", DemoAccounts.PASSWORD));
        var old = first.path("refresh_token").asText();

        var second = refreshed(old);
        // pages that load side by side bring the same one a few times
        var refusals = IntStream.range(
                        0, realm.read("").path("refreshTokenMaxReuse").asInt() + 1)
                .mapToObj(it -> refreshed(old).path("error").asText())
                .toList();

        assertThat(second.path("access_token").asText()).isNotEmpty();
        assertThat(second.path("refresh_token").asText()).isNotEmpty().isNotEqualTo(old);
        assertThat(refusals).last().isEqualTo("invalid_grant");
    }

    private JsonNode refreshed(String token) {
        return realm.token(Map.of("grant_type", "refresh_token", "client_id", "releve-demo", "refresh_token", token));
    }

    @Test
    void passwords_are_long_guessing_is_slowed_events_are_forgotten_and_registering_gives_no_more_than_oneself() {
        var settings = realm.read("");

        assertThat(settings.path("passwordPolicy").asText()).contains("length(12)");
        assertThat(settings.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(settings.path("registrationAllowed").asBoolean()).isTrue();
        assertThat(settings.path("verifyEmail").asBoolean()).isTrue();
        assertThat(settings.path("eventsExpiration").asLong()).isEqualTo(HALF_A_YEAR);
        assertThat(settings.path("attributes").path("adminEventsExpiration").asLong())
                .isEqualTo(HALF_A_YEAR);
        assertThat(settings.path("defaultLocale").asText()).isEqualTo("fr");
        var defaults = new ArrayList<String>();
        realm.read("/roles/default-roles-releve/composites/realm")
                .forEach(role -> defaults.add(role.path("name").asText()));
        assertThat(defaults)
                .contains("practitioner", "spouse")
                .doesNotContain(
                        "municipality",
                        "coordinator",
                        "administrator",
                        "contact-reader",
                        "answer-relay",
                        "bounce-reporter");
    }

    @Test
    void the_gateway_may_come_back_where_it_listens_now(@TempDir Path other) {
        // the same realm under another launcher: what it remembers says another port
        var moved = LocalStack.startPrivate(other, EnumSet.of(Part.POSTGRESQL, Part.KEYCLOAK), line -> {});
        moved.close();
        try (var again = LocalStack.startPrivate(other, EnumSet.of(Part.POSTGRESQL, Part.KEYCLOAK), line -> {})) {
            var client =
                    new Realm(again).read("/clients?clientId=releve-gateway").path(0);

            assertThat(again.gatewayUrl()).isNotEqualTo(moved.gatewayUrl());
            assertThat(client.path("redirectUris").toString())
                    .contains("\"" + again.gatewayUrl() + "/connexion/retour\"")
                    .doesNotContain("*");
            assertThat(client.path("attributes")
                            .path("post.logout.redirect.uris")
                            .asText())
                    .startsWith(again.gatewayUrl() + "/##")
                    .doesNotContain("*");
            assertThat(new Realm(again).read("").path("smtpServer").path("port").asText())
                    .isEqualTo(Integer.toString(again.smtpPort()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "auth?client_id=releve-gateway&response_type=code&scope=openid&redirect_uri, /connexion/retour, /besoins",
        "logout?client_id=releve-gateway&post_logout_redirect_uri, /, /deconnexion",
    })
    void from_the_identity_server_the_way_leads_to_one_page_alone(String question, String page, String other) {
        assertThat(status(question, page)).isLessThan(400);
        assertThat(List.of(other, page + "/", page + "?x=y", page + "/../besoins", page + "%2e%2e"))
                .allSatisfy(it -> assertThat(status(question, it)).isEqualTo(400));
    }

    private int status(String question, String page) {
        return Http.send(HttpRequest.newBuilder(URI.create(stack.issuerUrl() + "/protocol/openid-connect/" + question
                                + "=" + URLEncoder.encode(stack.gatewayUrl() + page, UTF_8)
                                + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43)))
                        .build())
                .statusCode();
    }

    @Test
    void nobody_but_an_administrator_gives_territories() {
        var attributes = realm.read("/users/profile").path("attributes");
        for (var attribute : attributes) {
            if (attribute.path("name").asText().equals("territories")) {
                assertThat(attribute.path("permissions").path("edit")).hasSize(1);
                assertThat(attribute.path("permissions").path("edit").path(0).asText())
                        .isEqualTo("admin");
                return;
            }
        }
        assertThat(attributes).as("the attribute territories").isEmpty();
    }

    @Test
    void a_second_factor_is_wanted_of_coordinators_and_administrators_where_the_operator_says_so() {
        loginBy("browser, second factor", "direct grant, second factor");
        try {
            for (var account : List.of("coordination", "admin")) {
                var email = account + "@demo.releve.example";
                assertThat(passwordGrant(email)).isEqualTo(401);
                assertThat(afterLogin(email)).contains("login-actions/required-action", "CONFIGURE_TOTP");
            }
            assertThat(passwordGrant("medecin@demo.releve.example")).isEqualTo(200);
            assertThat(afterLogin("medecin@demo.releve.example"))
                    .startsWith(stack.gatewayUrl())
                    .contains("code=");
        } finally {
            loginBy("browser", "direct grant");
        }
        assertThat(afterLogin("coordination@demo.releve.example")).contains("code=");
    }

    @Test
    void a_login_works_at_once_when_the_database_has_come_back() {
        var accounts =
                DemoAccounts.all().stream().map(DemoAccounts.Account::email).toList();
        // at once, so that the pool holds several connections
        assertThat(accounts.parallelStream().map(this::passwordGrant)).containsOnly(200);

        stack.kill(Part.POSTGRESQL);
        stack.restart(Part.POSTGRESQL);

        assertThat(accounts.stream().map(this::passwordGrant)).containsOnly(200);
    }

    private void loginBy(String browserFlow, String directGrantFlow) {
        realm.change(Map.of("browserFlow", browserFlow, "directGrantFlow", directGrantFlow));
    }

    private int passwordGrant(String email) {
        return realm.passwordGrant(email, DemoAccounts.PASSWORD).statusCode();
    }

    private JsonNode claims(String email) {
        return realm.claims(email, DemoAccounts.PASSWORD);
    }

    private String afterLogin(String email) {
        return Visitor.at(stack).logsIn(email, DemoAccounts.PASSWORD).address();
    }
}
