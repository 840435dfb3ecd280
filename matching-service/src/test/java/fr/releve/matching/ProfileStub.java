package fr.releve.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands in for the identity provider's token endpoint and for the communes and contacts of profile-service: contacts only for its own token, with whom it shows them to in place of a telephone. */
public class ProfileStub implements QuarkusTestResourceLifecycleManager {

    private static final String TOKEN = "the-token-of-matching-service";

    /** Percent of the fees by the first terms of every need, and by whatever its host wants since. */
    private static final int AGREED_PAY = 95;

    private static final int PAY_SINCE = 70;

    private static final List<String> READINGS = new CopyOnWriteArrayList<>();

    private static final Set<String> ERASED = ConcurrentHashMap.newKeySet();

    private @Nullable HttpServer server;

    /** The doctor is known no more. */
    public static void erase(UUID practitionerId) {
        ERASED.add(practitionerId.toString());
    }

    /** To whom the service said it would show this. */
    public static List<String> readersOf(String path) {
        return READINGS.stream()
                .filter(it -> it.startsWith(path + " "))
                .map(it -> it.substring(path.length() + 1))
                .toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/token", it -> answer(it, """
                    {"access_token":"%s","token_type":"Bearer","expires_in":300}""".formatted(TOKEN)));
            started.createContext("/contacts", ProfileStub::contacts);
            started.createContext("/contacts/practitioners/", ProfileStub::party);
            started.createContext("/contacts/vacancies/", ProfileStub::party);
            started.createContext("/communes/", ProfileStub::commune);
            started.start();
            server = started;
            String base = "http://127.0.0.1:" + started.getAddress().getPort();
            return Map.of(
                    "releve.profile.url", base,
                    "quarkus.oidc-client.client-enabled", "true",
                    "quarkus.oidc-client.auth-server-url", base,
                    "quarkus.oidc-client.discovery-enabled", "false",
                    "quarkus.oidc-client.token-path", "/token",
                    "quarkus.oidc-client.credentials.secret", "secret-of-this-test");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void commune(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/communes/53130")) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        answer(exchange, """
                {"insee":"53130","name":"Laval","territory":"%s","latitude":48.0734,"longitude":-0.7689}""".formatted(States.TERRITORY));
    }

    /** One of each doctor and of each vacancy that the address names. */
    private static void contacts(HttpExchange exchange) throws IOException {
        if (isAllowed(exchange)) {
            answer(exchange, """
                    {"practitioners":{%s},"vacancies":{%s}}""".formatted(
                            told(exchange, "practitioner", "Dr Test Volontaire", "medecin"),
                            told(exchange, "vacancy", "Mairie du Test", "mairie")));
        }
    }

    private static String told(HttpExchange exchange, String kind, String name, String mailbox) {
        var headers = exchange.getRequestHeaders();
        String shownTo =
                "shown to " + headers.getFirst("Releve-Reader") + ", " + headers.getFirst("Releve-Reader-Role");
        return Stream.of(exchange.getRequestURI().getQuery().split("&"))
                .filter(it -> it.startsWith(kind + "="))
                .map(it -> it.substring(kind.length() + 1))
                .filter(it -> !ERASED.contains(it))
                .map(it -> """
                        "%s":{"name":"%s","email":"%s@demo.releve.example","phone":"%s","locale":"fr","account":"x"}""".formatted(it, name, mailbox, shownTo))
                .collect(Collectors.joining(","));
    }

    /** What a contract says of a side. */
    private static void party(HttpExchange exchange) throws IOException {
        if (!isAllowed(exchange)) {
            return;
        }
        String reader = exchange.getRequestHeaders().getFirst("Releve-Reader");
        String as = exchange.getRequestHeaders().getFirst("Releve-Reader-Role");
        READINGS.add("%s %s %s".formatted(exchange.getRequestURI().getPath(), as, reader));
        int pay = "version=0".equals(exchange.getRequestURI().getQuery()) ? AGREED_PAY : PAY_SINCE;
        String name =
                exchange.getRequestURI().getPath().contains("vacancies") ? "Mairie du Test" : "Dr Test Volontaire";
        answer(exchange, """
                {"name":"%s",
                "rpps":"10009000013","credentialNumber":"DEMO-1","credentialValidUntil":"2098-12-31","insuranceValidUntil":"2098-12-31",
                "title":"Renfort","practice":"Maison de santé","place":"Laval","payKind":"FEE_SHARE","payAmount":%d}""".formatted(name, pay));
    }

    private static boolean isAllowed(HttpExchange exchange) throws IOException {
        if (("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return true;
        }
        exchange.sendResponseHeaders(401, -1);
        exchange.close();
        return false;
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
