package fr.releve.acceptance.door;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;

/** An account that logs in with its password at the identity server (direct grant) whenever its token is about to end. */
public final class Login {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Door identity;
    private final String tokenAddress;
    private final Map<String, String> form;
    private final InstantSource clock;

    private String token = "";
    private Instant renewAt = Instant.MIN;

    private Login(Door identity, String tokenAddress, Map<String, String> form, InstantSource clock) {
        this.identity = identity;
        this.tokenAddress = tokenAddress;
        this.form = form;
        this.clock = clock;
    }

    /** @param issuer address of a realm */
    public static Login of(String issuer, String client, String account, String password) {
        return new Login(
                Door.at(issuer),
                URI.create(issuer).getPath() + "/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", client, "username", account, "password", password),
                InstantSource.system());
    }

    /** A service that logs in as itself. */
    public static Login ofService(String issuer, String client, String secret) {
        return new Login(
                Door.at(issuer),
                URI.create(issuer).getPath() + "/protocol/openid-connect/token",
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret),
                InstantSource.system());
    }

    public synchronized String token() {
        if (clock.instant().isAfter(renewAt)) {
            var answer = identity.send(identity.request(tokenAddress)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(body()))
                    .expect(200)
                    .json();
            token = answer.path("access_token").asText();
            renewAt = clock.instant()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }

    /** Asks for a new token although the last one has not ended. */
    public synchronized void renew() {
        renewAt = Instant.EPOCH;
        token();
    }

    private HttpRequest.BodyPublisher body() {
        return BodyPublishers.ofString(form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
