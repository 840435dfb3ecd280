package fr.releve.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Answers what this service asks Keycloak's administration, as RealmIT of the local stack finds Keycloak to answer. */
public final class IdentityStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String USERS = "/admin/realms/releve/users";
    private static final String TOKEN = "/realms/releve/protocol/openid-connect/token";
    private static final List<User> ACCOUNTS = new CopyOnWriteArrayList<>();
    private static final Set<String> ENDED = new ConcurrentSkipListSet<>();

    private final HttpServer server = unbound();

    /** @param role of the realm; {@code manager} is one of the client that manages the realm, {@code member} is in a group */
    private record User(String id, String name, Instant made, String role) {

        private String json() {
            return "{\"id\":\"%s\",\"username\":\"%s\",\"createdTimestamp\":%d,\"enabled\":true}"
                    .formatted(id, name, made.toEpochMilli());
        }
    }

    static void forget() {
        ACCOUNTS.clear();
        ENDED.clear();
    }

    static void has(String id, String name, Instant made, String role) {
        ACCOUNTS.add(new User(id, name, made, role));
    }

    /** Accounts that were ended. */
    static Set<String> ended() {
        return ENDED;
    }

    @Override
    public int order() {
        return 1; // after the real parts, which have no identity server
    }

    @Override
    public Map<String, String> start() {
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                TOKEN, it -> answer(it, 200, "{\"access_token\":\"t\",\"expires_in\":300,\"token_type\":\"Bearer\"}"));
        server.createContext(USERS, IdentityStandIn::users);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "releve.identity.url", address,
                "quarkus.oidc-client.client-enabled", "true",
                "quarkus.oidc-client.auth-server-url", address + "/realms/releve",
                "quarkus.oidc-client.credentials.secret", "of-the-stand-in",
                "releve.accounts.every", "1s");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static HttpServer unbound() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void users(HttpExchange exchange) throws IOException {
        String[] path =
                exchange.getRequestURI().getPath().substring(USERS.length()).split("/", -1);
        if (path.length < 2) {
            answer(exchange, 200, list(exchange.getRequestURI().getQuery()));
            return;
        }
        var found = ACCOUNTS.stream().filter(it -> it.id().equals(path[1])).findFirst();
        if (found.isEmpty()) {
            answer(exchange, 404, "{}");
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            ACCOUNTS.remove(found.get());
            ENDED.add(path[1]);
            answer(exchange, 204, "");
        } else {
            String role = found.get().role();
            String answer = path[2].equals("groups") ? groups(role) : roles(role, path.length == 3);
            answer(exchange, 200, answer);
        }
    }

    private static String list(String query) {
        int first = number(query, "first");
        int max = number(query, "max");
        return ACCOUNTS.stream().skip(first).limit(max).map(User::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static int number(String query, String name) {
        return Integer.parseInt(query.replaceFirst("^(?:.*&)?" + name + "=(\\d+).*$", "$1"));
    }

    /** @param all those of clients too, and only those that the account itself was given */
    private static String roles(String role, boolean all) {
        boolean manages = role.equals("manager");
        if (all) {
            return manages ? "{\"clientMappings\":{\"realm-management\":{}}}" : "{\"realmMappings\":[]}";
        }
        return "[{\"name\":\"practitioner\"},{\"name\":\"%s\"}]"
                .formatted(manages || role.equals("member") ? "spouse" : role);
    }

    private static String groups(String role) {
        return role.equals("member") ? "[{\"id\":\"g\",\"name\":\"operators\"}]" : "[]";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
