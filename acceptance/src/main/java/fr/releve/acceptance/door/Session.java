package fr.releve.acceptance.door;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** Somebody at the door, with a token that is renewed before it ends. */
public final class Session {

    private static final String JSON = "application/json";

    private final Door door;
    private final Login login;

    public Session(Door door, Login login) {
        this.door = door;
        this.login = login;
    }

    public Answer get(String path) {
        return door.send(request(path).GET());
    }

    /** Asks for something without saying more. */
    public Answer post(String path) {
        return door.send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, Object body, String idempotencyKey) {
        return door.send(request(path)
                .header("Content-Type", JSON)
                .header("Idempotency-Key", idempotencyKey)
                .POST(Door.json(body)));
    }

    /** @param version entity tag of what was read */
    public Answer postAsRead(String path, Object body, String version) {
        return door.send(request(path)
                .header("Content-Type", JSON)
                .header("If-Match", version)
                .POST(Door.json(body)));
    }

    /** @param contentType of a body that is not JSON */
    public Answer postText(String path, String contentType, String body) {
        return door.send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /** @param version entity tag of what was read */
    public Answer put(String path, Object body, String version) {
        return door.send(request(path)
                .header("Content-Type", JSON)
                .header("If-Match", version)
                .PUT(Door.json(body)));
    }

    /** Changes what carries no version. */
    public Answer put(String path, Object body) {
        return door.send(request(path).header("Content-Type", JSON).PUT(Door.json(body)));
    }

    /** The access token as it is now. */
    public String token() {
        return login.token();
    }

    /** Logs in again, so that the token lasts as long as tokens do. */
    public void renew() {
        login.renew();
    }

    public HttpRequest.Builder request(String path) {
        return door.request(path).header("Authorization", "Bearer " + login.token());
    }

    public Door door() {
        return door;
    }
}
