package fr.releve.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Session;
import java.util.concurrent.atomic.AtomicBoolean;

/** A doctor of the seeds with an account, who takes days back and gives them again. One change at a time. */
final class Volunteer {

    private final Session session;
    private final String id;
    private final ObjectNode offer;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile String version;
    private volatile boolean complete = true;

    private Volunteer(Session session, String id, ObjectNode offer, String version) {
        this.session = session;
        this.id = id;
        this.offer = offer;
        this.version = version;
    }

    static Volunteer of(Session session) {
        String id = session.get("/api/practitioners/me")
                .expect(200)
                .json()
                .path("id")
                .asText();
        var answer = session.get(path(id)).expect(200);
        return new Volunteer(session, id, (ObjectNode) answer.json(), answer.etag());
    }

    void logsInAgain() {
        session.renew();
    }

    String id() {
        return id;
    }

    /** Whether everything of the seeds is offered. */
    boolean isComplete() {
        return complete;
    }

    boolean begin() {
        return busy.compareAndSet(false, true);
    }

    void end() {
        busy.set(false);
    }

    /** A day that is offered now. */
    String someDay() {
        return offer.path("halfDays").path(0).asText("2026-12-07:AM").substring(0, 10);
    }

    void takesBack(String day) {
        var rules = (ArrayNode) offer.path("rules").deepCopy();
        rules.addObject().put("type", "BLACKOUT").put("from", day).put("until", day);
        put(rules);
        complete = false;
    }

    void offersAll() {
        put(offer.path("rules"));
        complete = true;
    }

    private void put(JsonNode rules) {
        var body = offer.objectNode();
        body.set("rules", rules);
        body.set("weekCap", offer.path("weekCap"));
        body.set("monthCap", offer.path("monthCap"));
        Answer answer = session.put(path(id), body, version);
        if (answer.status() == 412) {
            version = session.get(path(id)).expect(200).etag();
            answer = session.put(path(id), body, version);
        }
        version = answer.expect(200).etag();
    }

    private static String path(String id) {
        return "/api/practitioners/" + id + "/availability";
    }
}
