package fr.releve.testkit;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Access tokens as the realm {@code releve} issues them, signed with a key that lives as long as the test's JVM. */
public final class TestTokens {

    private static final String ISSUER = "https://test.releve.example/realms/releve";
    private static final Duration LIFESPAN = Duration.ofMinutes(10);

    // Quarkus loads test classes more than once: what they must share lives in the system properties.
    private static final String PRIVATE_KEY = "releve.test-tokens.private-key";
    private static final String PUBLIC_KEY = "releve.test-tokens.public-key";

    private TestTokens() {}

    public static String practitioner(UUID subject) {
        return token(subject, Set.of("practitioner"), List.of());
    }

    public static String spouse(UUID subject) {
        return token(subject, Set.of("spouse"), List.of());
    }

    /** An account that acts for the EPCIs of these SIRENs. */
    public static String municipality(UUID subject, String... territories) {
        return token(subject, Set.of("municipality"), List.of(territories));
    }

    /** An account that acts for the EPCIs of these SIRENs; {@code *} is the whole region. */
    public static String coordinator(UUID subject, String... territories) {
        return token(subject, Set.of("coordinator"), List.of(territories));
    }

    public static String administrator(UUID subject) {
        return token(subject, Set.of("administrator", "coordinator"), List.of("*"));
    }

    /** A service's own account, which may read contact details. */
    public static String contactReader() {
        return token(UUID.randomUUID(), Set.of("contact-reader"), List.of());
    }

    /** A service's own account, which may hand on answers. */
    public static String answerRelay() {
        return token(UUID.randomUUID(), Set.of("answer-relay"), List.of());
    }

    /** The account of the operator's mail server. */
    public static String bounceReporter() {
        return token(UUID.randomUUID(), Set.of("bounce-reporter"), List.of());
    }

    /** A doctor who has not yet followed the link that confirms the address. */
    public static String unconfirmed(UUID subject) {
        return signed(subject, false, Set.of("practitioner"), List.of());
    }

    public static String token(UUID subject, Set<String> roles, List<String> territories) {
        return signed(subject, true, roles, territories);
    }

    private static String signed(UUID subject, boolean confirmed, Set<String> roles, List<String> territories) {
        return Jwt.issuer(ISSUER)
                .subject(subject.toString())
                .audience("releve-api")
                .claim("azp", "releve-gateway")
                .claim("preferred_username", address(subject))
                .claim("email", address(subject))
                .claim("email_verified", confirmed)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .claim("territories", territories)
                .expiresIn(LIFESPAN)
                .jws()
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.RS256)
                .sign(privateKey());
    }

    /** That the account logs in with, and has confirmed. */
    public static String address(UUID subject) {
        return subject + "@test.releve.example";
    }

    /** Of the account whose token this is. */
    public static String addressOf(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return claims.replaceFirst("(?s)^.*\"email\":\"([^\"]+)\".*$", "$1");
    }

    /** The key to verify with, base64 as {@code quarkus.oidc.public-key} wants it. */
    static String publicKey() {
        makeKeys();
        return System.getProperty(PUBLIC_KEY);
    }

    private static PrivateKey privateKey() {
        makeKeys();
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void makeKeys() {
        if (System.getProperty(PRIVATE_KEY) != null) {
            return;
        }
        KeyPair pair = newPair();
        var encoder = Base64.getEncoder();
        System.setProperty(PUBLIC_KEY, encoder.encodeToString(pair.getPublic().getEncoded()));
        System.setProperty(PRIVATE_KEY, encoder.encodeToString(pair.getPrivate().getEncoded()));
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
