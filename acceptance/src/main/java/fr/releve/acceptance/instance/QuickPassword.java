package fr.releve.acceptance.instance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password hashed once, in one round: the identity server takes it over as it is. Its own hash costs tens of milliseconds an
 * account, minutes for hundreds; it replaces this one when the account logs in.
 */
final class QuickPassword {

    private static final int ROUNDS = 1;
    private static final int BITS = 512;
    private static final byte[] SALT = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

    private QuickPassword() {}

    /** The credential as an imported account carries it. */
    static Map<String, Object> credential(String password) {
        return Map.of(
                "type",
                "password",
                "credentialData",
                "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\",\"additionalParameters\":{}}".formatted(ROUNDS),
                "secretData",
                "{\"value\":\"%s\",\"salt\":\"%s\",\"additionalParameters\":{}}"
                        .formatted(base64(hash(password)), base64(SALT)));
    }

    private static byte[] hash(String password) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK knows no PBKDF2", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
