package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The realm of a running identity server: its tokens, and what its administrator sees and changes. */
record Realm(LocalStack stack) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Answer of the token endpoint to somebody's password. */
    HttpResponse<String> passwordGrant(String email, String password) {
        return send(
                stack.issuerUrl(),
                Map.of("grant_type", "password", "client_id", "releve-demo", "username", email, "password", password));
    }

    JsonNode token(Map<String, String> form) {
        return parse(send(stack.issuerUrl(), form).body());
    }

    /** What somebody's login at the pages is worth to the gateway. */
    JsonNode claims(Visitor loggedIn) {
        return claims(token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "releve-gateway",
                "client_secret",
                stack.secret("client.releve-gateway"),
                "redirect_uri",
                Visitor.returnAddress(stack),
                "code_verifier",
                Visitor.VERIFIER,
                "code",
                loggedIn.code())));
    }

    JsonNode claims(String email, String password) {
        return claims(parse(passwordGrant(email, password).body()));
    }

    JsonNode claims(JsonNode answer) {
        assertThat(answer.has("access_token")).as(answer.toString()).isTrue();
        var payload = answer.path("access_token").asText().split("\\.", -1)[1];
        return parse(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    static List<String> rolesOf(JsonNode claims) {
        var roles = new ArrayList<String>();
        claims.path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
        return roles.stream().sorted().toList();
    }

    /** What the administrator reads. */
    JsonNode read(String path) {
        return parse(Http.send(admin(path).build()).body());
    }

    /** What the bearer of a token reads. */
    JsonNode read(String path, String token) {
        return parse(Http.send(admin(path)
                        .setHeader("Authorization", "Bearer " + token)
                        .build())
                .body());
    }

    /** The account of an address; missing if there is none. */
    JsonNode account(String email) {
        return read("/users?exact=true&username=" + URLEncoder.encode(email, StandardCharsets.UTF_8))
                .path(0);
    }

    /** Settings that the realm takes over, the others staying as they are. */
    void change(Map<String, Object> settings) {
        assertThat(Http.send(admin("").PUT(body(settings)).build()).statusCode())
                .isEqualTo(204);
    }

    /** An account whose address is confirmed. */
    void makeAccount(String email, String password) {
        var user = Map.of(
                "username",
                email,
                "email",
                email,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                "Camille",
                "lastName",
                "Exemple",
                "credentials",
                List.of(Map.of("type", "password", "value", password)));
        assertThat(Http.send(admin("/users").POST(body(user)).build()).statusCode())
                .isEqualTo(201);
    }

    void give(String email, String role) {
        var path = "/users/" + account(email).path("id").asText() + "/role-mappings/realm";
        var roles = BodyPublishers.ofString("[" + read("/roles/" + role) + "]");
        assertThat(Http.send(admin(path).POST(roles).build()).statusCode()).isEqualTo(204);
    }

    private HttpRequest.Builder admin(String path) {
        return HttpRequest.newBuilder(URI.create(server() + "/admin/realms/releve" + path))
                .header("Authorization", "Bearer " + administratorToken())
                .header("Content-Type", "application/json");
    }

    private String administratorToken() {
        var answer = send(
                server() + "/realms/master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", stack.secret("keycloak.admin")));
        return parse(answer.body()).path("access_token").asText();
    }

    private String server() {
        return stack.issuerUrl().replace("/realms/releve", "");
    }

    private static HttpResponse<String> send(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Http.send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpRequest.BodyPublisher body(Map<String, Object> value) {
        return BodyPublishers.ofString(JSON.valueToTree(value).toString());
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }
}
