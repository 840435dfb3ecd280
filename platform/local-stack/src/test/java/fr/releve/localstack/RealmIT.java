package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The realm file, as a real Keycloak understands it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealmIT {

    private final ObjectMapper json = new ObjectMapper();
    private LocalStack stack;

    @BeforeAll
    void start(@TempDir Path folder) {
        stack = LocalStack.startPrivate(folder, EnumSet.of(Part.POSTGRESQL, Part.MAIL, Part.KEYCLOAK), line -> {});
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void every_demonstration_account_logs_in_and_carries_its_roles() throws IOException {
        var roles = DemoAccounts.all().stream()
                .collect(Collectors.toMap(DemoAccounts.Account::email, account -> rolesOf(claims(account.email()))));

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
    void a_token_is_made_for_the_api_and_names_the_territories() {
        var claims = claims("mairie@demo.releve.example");

        assertThat(claims.path("iss").asText()).isEqualTo(stack.issuerUrl());
        assertThat(claims.path("sub").asText()).isEqualTo("00000000-0000-4000-8000-000000000005");
        assertThat(claims.path("aud").asText()).isEqualTo("releve-api");
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
            var answer = token(Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    service + "-service",
                    "client_secret",
                    stack.secret("client." + service + "-service")));

            assertThat(rolesOf(claims(answer))).containsExactlyInAnyOrderElementsOf(roles.get(service));
        }
        assertThat(token(Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "matching-service",
                                "client_secret", "guessed"))
                        .path("error")
                        .asText())
                .isEqualTo("unauthorized_client");
    }

    @Test
    void passwords_are_long_guessing_is_slowed_and_registering_gives_no_more_than_oneself() {
        var realm = admin("");

        assertThat(realm.path("passwordPolicy").asText()).contains("length(12)");
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("registrationAllowed").asBoolean()).isTrue();
        assertThat(realm.path("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.path("defaultLocale").asText()).isEqualTo("fr");
        var defaults = new ArrayList<String>();
        admin("/roles/default-roles-releve/composites/realm")
                .forEach(role -> defaults.add(role.path("name").asText()));
        assertThat(defaults)
                .contains("practitioner", "spouse")
                .doesNotContain("municipality", "coordinator", "administrator", "contact-reader", "answer-relay");
    }

    @Test
    void the_gateway_may_come_back_where_it_listens_now(@TempDir Path other) {
        // the same realm under another launcher: what it remembers says another port
        var moved = LocalStack.startPrivate(other, EnumSet.of(Part.POSTGRESQL, Part.KEYCLOAK), line -> {});
        moved.close();
        try (var again = LocalStack.startPrivate(other, EnumSet.of(Part.POSTGRESQL, Part.KEYCLOAK), line -> {})) {
            var client = admin(again, "/clients?clientId=releve-gateway").path(0);

            assertThat(again.gatewayUrl()).isNotEqualTo(moved.gatewayUrl());
            assertThat(client.path("redirectUris").toString()).contains(again.gatewayUrl() + "/*");
            assertThat(admin(again, "").path("smtpServer").path("port").asText())
                    .isEqualTo(Integer.toString(again.smtpPort()));
        }
    }

    @Test
    void nobody_but_an_administrator_gives_territories() {
        var attributes = admin("/users/profile").path("attributes");
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
                assertThat(new LoginForm(stack).after(email, DemoAccounts.PASSWORD))
                        .contains("login-actions/required-action", "CONFIGURE_TOTP");
            }
            assertThat(passwordGrant("medecin@demo.releve.example")).isEqualTo(200);
            assertThat(new LoginForm(stack).after("medecin@demo.releve.example", DemoAccounts.PASSWORD))
                    .startsWith(stack.gatewayUrl())
                    .contains("code=");
        } finally {
            loginBy("browser", "direct grant");
        }
        assertThat(new LoginForm(stack).after("coordination@demo.releve.example", DemoAccounts.PASSWORD))
                .contains("code=");
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
        var request = HttpRequest.newBuilder(URI.create(base(stack) + "/admin/realms/releve"))
                .header("Authorization", "Bearer " + administratorToken(stack))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"browserFlow\":\"%s\",\"directGrantFlow\":\"%s\"}".formatted(browserFlow, directGrantFlow)))
                .build();
        assertThat(Http.send(request).statusCode()).isEqualTo(204);
    }

    private int passwordGrant(String email) {
        return send(stack.issuerUrl(), passwordOf(email)).statusCode();
    }

    private JsonNode claims(String email) {
        return claims(token(passwordOf(email)));
    }

    private static Map<String, String> passwordOf(String email) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                "releve-demo",
                "username",
                email,
                "password",
                DemoAccounts.PASSWORD);
    }

    private JsonNode claims(JsonNode answer) {
        assertThat(answer.has("access_token")).as(answer.toString()).isTrue();
        var payload = answer.path("access_token").asText().split("\\.", -1)[1];
        return parse(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    private static List<String> rolesOf(JsonNode claims) {
        var roles = new ArrayList<String>();
        claims.path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
        return roles.stream().sorted().toList();
    }

    private JsonNode token(Map<String, String> form) {
        return post(stack.issuerUrl(), form);
    }

    private JsonNode admin(String path) {
        return admin(stack, path);
    }

    private JsonNode admin(LocalStack stack, String path) {
        var request = HttpRequest.newBuilder(URI.create(base(stack) + "/admin/realms/releve" + path))
                .header("Authorization", "Bearer " + administratorToken(stack))
                .build();
        return parse(Http.send(request).body());
    }

    private String administratorToken(LocalStack stack) {
        return post(
                        base(stack) + "/realms/master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", stack.secret("keycloak.admin")))
                .path("access_token")
                .asText();
    }

    private static String base(LocalStack stack) {
        return stack.issuerUrl().replace("/realms/releve", "");
    }

    private JsonNode post(String realm, Map<String, String> form) {
        return parse(send(realm, form).body());
    }

    private static HttpResponse<String> send(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return Http.send(request);
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }
}
