package fr.releve.acceptance.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.chaos.reckoning.Deed;
import fr.releve.acceptance.chaos.reckoning.Ledger;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.door.Unseen;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A caller that asks again, with the same key, whatever was not answered; as every good client of the API does. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final Set<Integer> ASK_AGAIN = Set.of(401, 408, 425, 429);

    private static final String NOTHING = "";

    private final Session session;
    private final Ledger ledger;
    private final BooleanSupplier goesOn;

    Client(Session session, Ledger ledger, BooleanSupplier goesOn) {
        this.session = session;
        this.ledger = ledger;
        this.goesOn = goesOn;
    }

    boolean goesOn() {
        return goesOn.getAsBoolean();
    }

    /** Empty if nobody answers; reads are not asked again. */
    Optional<Answer> get(String path) {
        return once(() -> session.request(path).GET()).filter(it -> it.status() == 200);
    }

    /** The first answer that is no "not now"; empty if the run ends before it. */
    Optional<Answer> post(String path, Object body, String key) {
        return again(() -> session.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(body.equals(NOTHING) ? BodyPublishers.noBody() : Door.json(body)));
    }

    /**
     * Makes something, once however often it is asked.
     *
     * @return as it was answered with; empty if the run ends before
     * @throws Unseen if it is refused
     */
    Optional<JsonNode> create(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString())
                .map(it -> it.expect(201).json());
    }

    /** @param version entity tag of what was read */
    Optional<Answer> postAsRead(String path, Object body, String version) {
        return again(() -> session.request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .POST(Door.json(body)));
    }

    Optional<Answer> put(String path, Object body, String version) {
        return again(() -> session.request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(Door.json(body)));
    }

    /**
     * Notes the deed before it is asked, and once it is acknowledged.
     *
     * @return false if it was not asked: what is to be signed could not be read
     */
    boolean does(Deed deed) {
        var body = body(deed);
        body.ifPresent(it -> {
            ledger.asks(deed);
            post(path(deed), it, UUID.randomUUID().toString())
                    .filter(answer -> answer.status() < 300)
                    .ifPresent(answer -> ledger.did(deed));
        });
        return body.isPresent();
    }

    private static String path(Deed deed) {
        return switch (deed.what()) {
            case APPROVE -> "/api/proposals/" + deed.proposal() + "/approval";
            case REJECT -> "/api/proposals/" + deed.proposal() + "/rejection";
            case ACCEPT -> "/api/proposals/" + deed.proposal() + "/acceptance";
            case DECLINE -> "/api/proposals/" + deed.proposal() + "/refusal";
            case CANCEL -> "/api/placements/" + deed.proposal() + "/cancellation";
            case SIGN -> "/api/placements/" + deed.proposal() + "/signature";
            case TRANSMIT -> "/api/placements/" + deed.proposal() + "/transmission";
        };
    }

    private Optional<Object> body(Deed deed) {
        return switch (deed.what()) {
            case APPROVE, ACCEPT, TRANSMIT -> Optional.of(NOTHING);
            case REJECT, DECLINE, CANCEL -> Optional.of(Map.of("reasonCode", "other-plans"));
            case SIGN ->
                get("/api/placements/" + deed.proposal() + "/contract")
                        .map(it -> Map.of("documentHash", it.etag().replace("\"", "")));
        };
    }

    private Optional<Answer> again(Question question) {
        while (goesOn()) {
            var answer = once(question);
            if (answer.isPresent()) {
                int status = answer.get().status();
                if (status < 300) {
                    ledger.answered();
                }
                if (status < 500 && !ASK_AGAIN.contains(status)) {
                    return answer;
                }
            }
            pause(PAUSE);
        }
        return Optional.empty();
    }

    private Optional<Answer> once(Question question) {
        ledger.asked();
        try {
            return Optional.of(session.door().send(question.ask().timeout(PATIENCE)));
        } catch (Unseen silence) {
            return Optional.empty();
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes the request anew each time: its token may have ended meanwhile. */
    @FunctionalInterface
    private interface Question {
        HttpRequest.Builder ask();
    }
}
