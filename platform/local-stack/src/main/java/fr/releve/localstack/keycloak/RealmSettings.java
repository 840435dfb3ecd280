package fr.releve.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.releve.localstack.Http;
import fr.releve.localstack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the realm was imported with: where browsers come back to, where mails go, how people log in and what they see. The import happens once; when
 * the ports, the wish for a second factor or the theme change later, the realm is told here.
 */
final class RealmSettings {

    private static final String AFTER_LOGIN = "/connexion/retour";
    private static final String AFTER_LOGOUT = "/";
    /** Of the pages to log in and of the mails about accounts; in {@code deploy/keycloak/themes}. */
    private static final String THEME = "releve";

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final String baseUrl;
    private final Map<String, String> settings;
    private final Path memory;
    private final ObjectMapper json = new ObjectMapper();

    RealmSettings(String baseUrl, Map<String, String> settings, Path memory) {
        this.baseUrl = baseUrl;
        this.settings = settings;
        this.memory = memory;
    }

    void bringUpToDate() {
        var wanted = String.join(
                " ",
                List.of(
                        among(atGateway(AFTER_LOGIN)),
                        among(atGateway(AFTER_LOGOUT)),
                        setting("RELEVE_SMTP_PORT"),
                        setting("RELEVE_BROWSER_FLOW"),
                        setting("RELEVE_DIRECT_GRANT_FLOW"),
                        THEME + " in mails"));
        try {
            if (Files.exists(memory) && !Files.readString(memory).equals(wanted)) {
                var token = administratorToken();
                moveGateway(token);
                moveMail(token);
                chooseLogin(token);
            }
            Files.writeString(memory, wanted);
        } catch (IOException e) {
            throw new StackException("The realm's settings cannot be changed: " + e.getMessage(), e);
        }
    }

    private void moveGateway(String token) throws IOException {
        var client = (ObjectNode) get(token, "/clients?clientId=releve-gateway").path(0);
        ArrayNode redirects = client.putArray("redirectUris");
        atGateway(AFTER_LOGIN).forEach(redirects::add);
        client.put("rootUrl", setting("RELEVE_PUBLIC_URL"));
        ((ObjectNode) client.path("attributes")).put("post.logout.redirect.uris", among(atGateway(AFTER_LOGOUT)));
        put(token, "/clients/" + client.path("id").asText(), client);
    }

    /** Whole addresses: a code, or who has logged out, is sent nowhere else. */
    private List<String> atGateway(String path) {
        return List.of(setting("RELEVE_PUBLIC_URL") + path, setting("RELEVE_LOCAL_URL") + path);
    }

    private static String among(List<String> addresses) {
        return String.join("##", addresses);
    }

    private void moveMail(String token) throws IOException {
        var realm = json.createObjectNode();
        var smtp = (ObjectNode) get(token, "").path("smtpServer");
        realm.set("smtpServer", smtp.put("port", setting("RELEVE_SMTP_PORT")));
        put(token, "", realm);
    }

    private void chooseLogin(String token) throws IOException {
        put(
                token,
                "",
                json.createObjectNode()
                        .put("browserFlow", setting("RELEVE_BROWSER_FLOW"))
                        .put("directGrantFlow", setting("RELEVE_DIRECT_GRANT_FLOW"))
                        .put("loginTheme", THEME)
                        .put("emailTheme", THEME));
    }

    private JsonNode get(String token, String path) throws IOException {
        var response = Http.send(admin(token, path).build());
        if (response.statusCode() != OK) {
            throw new IOException("Keycloak answered " + response.statusCode());
        }
        return json.readTree(response.body());
    }

    private void put(String token, String path, JsonNode body) throws IOException {
        var response = Http.send(admin(token, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
        if (response.statusCode() != NO_CONTENT) {
            throw new IOException("Keycloak answered " + response.statusCode());
        }
    }

    private HttpRequest.Builder admin(String token, String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + "/admin/realms/releve" + path))
                .header("Authorization", "Bearer " + token);
    }

    private String administratorToken() throws IOException {
        var form = "grant_type=password&client_id=admin-cli&username=" + encoded("KC_BOOTSTRAP_ADMIN_USERNAME")
                + "&password=" + encoded("KC_BOOTSTRAP_ADMIN_PASSWORD");
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var response = Http.send(request);
        if (response.statusCode() != OK) {
            throw new IOException("the administrator of Keycloak cannot log in (" + response.statusCode() + ")");
        }
        return json.readTree(response.body()).path("access_token").asText();
    }

    private String encoded(String name) {
        return URLEncoder.encode(setting(name), StandardCharsets.UTF_8);
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
