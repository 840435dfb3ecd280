package fr.releve.notification;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers in profile-service's and matching-service's place, over HTTP, and issues the token that it then asks for. People and vacancies
 * that it was not told of are not there.
 */
public class ProfileStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String TOKEN = "token-of-notification-service";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final Set<String> slow = ConcurrentHashMap.newKeySet();
    private final AtomicInteger kept = new AtomicInteger();
    private volatile CountDownLatch patience = new CountDownLatch(1);
    private final Map<String, Queue<String>> given = new ConcurrentHashMap<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<String>> readers = new ConcurrentHashMap<>();
    private volatile int answerStatus = 204;
    private volatile String answerBody = "{}";
    private volatile boolean away;

    public ProfileStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    @Override
    public Map<String, String> start() {
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "releve.profile.url",
                address,
                "releve.matching.url",
                address,
                "quarkus.rest-client.profile.read-timeout",
                "60000",
                "quarkus.oidc-client.client-enabled",
                "true",
                "quarkus.oidc-client.auth-server-url",
                address + "/realm",
                "quarkus.oidc-client.credentials.secret",
                "secret");
    }

    /** After the real parts, which switch the token client off. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType().equals(ProfileStandIn.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    public void knowsDoctor(UUID practitionerId, String name, String account) {
        answers.put("/contacts/practitioners/" + practitionerId, contact(name, account));
    }

    public void knowsHost(UUID vacancyId, String name, String account) {
        answers.put("/contacts/vacancies/" + vacancyId, contact(name, account));
        answers.put("/vacancies/" + vacancyId, """
                {"id": "%s", "title": "Renfort du mardi", "commune": "53097", "practice": {"id": null, "name": "Maison de santé des Coëvrons"}}""".formatted(vacancyId));
        answers.put("/communes/53097", """
                {"insee": "53097", "name": "Évron", "population": 8500}""");
    }

    /** A need whose title and practice somebody has typed. */
    public void knowsTitle(UUID vacancyId, String title) {
        answers.put("/vacancies/" + vacancyId, """
                {"id": "%s", "title": "%s", "commune": "53097", "practice": {"id": null, "name": "%s"}}""".formatted(vacancyId, title, title));
    }

    /** A doctor who wants to be written to in English. */
    public void knowsEnglishDoctor(UUID practitionerId, String name, String account) {
        answers.put(
                "/contacts/practitioners/" + practitionerId,
                contact(name, account).replace("\"fr\"", "\"en\""));
    }

    /** The answer lacks the address. */
    public void knowsHalf(UUID practitionerId) {
        answers.put("/contacts/practitioners/" + practitionerId, """
                {"name": "Dr Sans Adresse"}""");
    }

    public void erased(UUID practitionerId) {
        answers.remove("/contacts/practitioners/" + practitionerId);
    }

    /** The answers that were relayed to a proposal, as they came. */
    public List<String> answersTo(UUID proposal) {
        return List.copyOf(
                given.getOrDefault("/proposals/" + proposal + "/relayed-answers", new ConcurrentLinkedQueue<>()));
    }

    /** Who was relayed to have said that a placement took place, as it came. */
    public List<String> completionsOf(UUID placement) {
        return List.copyOf(
                given.getOrDefault("/placements/" + placement + "/relayed-completions", new ConcurrentLinkedQueue<>()));
    }

    /** What was relayed to have been said of a placement's extension, as it came. */
    public List<String> extensionAnswersTo(UUID placement) {
        return List.copyOf(given.getOrDefault(
                "/placements/" + placement + "/relayed-extension-answers", new ConcurrentLinkedQueue<>()));
    }

    /** From now on relayed answers get this status; what is not heard is not kept. */
    public void hearsAnswersWith(int status) {
        hearsAnswersWith(status, "{}");
    }

    public void hearsAnswersWith(int status, String body) {
        answerBody = body;
        answerStatus = status;
    }

    /** Whoever asks for the doctor gets no answer before the stand-in comes back. */
    public void keepsWaiting(UUID practitionerId) {
        slow.add("/contacts/practitioners/" + practitionerId);
    }

    /** How many wait for an answer now. */
    public int keptWaiting() {
        return kept.get();
    }

    /** How often the vacancy was asked for, whatever the answer was. */
    public long timesAskedFor(UUID vacancyId) {
        return asked.stream().filter(("/vacancies/" + vacancyId)::equals).count();
    }

    /** Whoever was named as reading when the contact was asked for, as {@code role account}. */
    public List<String> readersOf(UUID id) {
        return List.copyOf(readers.getOrDefault(id.toString(), new ConcurrentLinkedQueue<>()));
    }

    public void goesAway() {
        away = true;
    }

    public void comesBack() {
        away = false;
        slow.clear();
        patience.countDown();
        patience = new CountDownLatch(1);
    }

    private static String contact(String name, String account) {
        return """
                {"name": "%s", "email": "%s@exemple.test", "phone": "02 43 00 00 00", "locale": "fr", "account": "%s"}""".formatted(name, account, account);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        noteReader(path, exchange.getRequestHeaders());
        keepWaiting(path);
        if (path.endsWith("/token")) {
            reply(exchange, 200, """
                    {"access_token": "%s", "token_type": "Bearer", "expires_in": 300}""".formatted(TOKEN));
        } else if (away) {
            reply(exchange, 503, "{}");
        } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            reply(exchange, 401, "{}");
        } else if (path.contains("/relayed-")) {
            hear(exchange, path);
        } else if (answers.containsKey(path)) {
            reply(exchange, 200, answers.get(path));
        } else {
            reply(exchange, 404, "{}");
        }
    }

    private void noteReader(String path, Headers headers) {
        String reader = headers.getFirst("Releve-Reader");
        if (path.startsWith("/contacts/") && reader != null) {
            readers.computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), any -> new ConcurrentLinkedQueue<>())
                    .add(headers.getFirst("Releve-Reader-Role") + " " + reader);
        }
    }

    private void hear(HttpExchange exchange, String path) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (answerStatus == 204) {
            given.computeIfAbsent(path, any -> new ConcurrentLinkedQueue<>()).add(body);
            exchange.sendResponseHeaders(answerStatus, -1);
            exchange.close();
        } else {
            reply(exchange, answerStatus, answerBody);
        }
    }

    private void keepWaiting(String path) {
        if (!slow.contains(path)) {
            return;
        }
        kept.incrementAndGet();
        try {
            patience.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            kept.decrementAndGet();
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
