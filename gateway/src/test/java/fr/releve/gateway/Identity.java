package fr.releve.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Stands in for the realm: publishes a key, signs tokens with it, and exchanges any code for the tokens of one account. */
public final class Identity {

    private static final String KEY_ID = "test";

    private final WireMockServer http =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private final KeyPair keys = generate();

    Map<String, String> start() {
        http.start();
        http.stubFor(
                get("/realms/releve/.well-known/openid-configuration").willReturn(okJson("""
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/certs",
                 "end_session_endpoint":"%1$s/logout","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer()))));
        http.stubFor(get("/realms/releve/certs").willReturn(okJson(keySet())));
        return Map.of(
                "quarkus.oidc.auth-server-url",
                issuer(),
                "quarkus.oidc.credentials.secret",
                "a-secret-that-only-this-test-knows-0123456789");
    }

    void stop() {
        http.stop();
    }

    public String issuer() {
        return http.baseUrl() + "/realms/releve";
    }

    /** What an API user of the account sends. */
    public String token(String account, String... roles) {
        return sign(account, "releve-api", List.of(roles), Duration.ofMinutes(5), "");
    }

    public String expiredToken(String account) {
        return sign(account, "releve-api", List.of(), Duration.ofMinutes(-5), "");
    }

    public String tokenForSomebodyElsesApi(String account) {
        return sign(account, "another-api", List.of(), Duration.ofMinutes(5), "");
    }

    /** From now on every code stands for this account, in a session of its own. */
    public void nextLoginIsOf(String account, String... roles) {
        String session = UUID.randomUUID().toString();
        http.stubFor(post("/realms/releve/token").willReturn(okJson("""
                {"access_token":"%s","id_token":"%s","refresh_token":"r","token_type":"Bearer","expires_in":300}""".formatted(
                        sign(account, "releve-api", List.of(roles), Duration.ofMinutes(5), session),
                        sign(account, "releve-gateway", List.of(), Duration.ofMinutes(5), session)))));
    }

    private String sign(String account, String audience, List<String> roles, Duration life, String session) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.issuer(issuer())
                .subject(account)
                .upn(account)
                .audience(Set.of(audience))
                .claim("sid", session)
                .claim("email", account + "@demo.releve.example")
                .claim("email_verified", true)
                .claim("name", "Hélène Martin")
                .claim("given_name", "Hélène")
                .claim("family_name", "Martin")
                .claim("realm_access", Map.of("roles", roles))
                .claim("territories", List.of("200048551"))
                .issuedAt(now - 600)
                .expiresAt(now + life.toSeconds())
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(KEY_ID, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
