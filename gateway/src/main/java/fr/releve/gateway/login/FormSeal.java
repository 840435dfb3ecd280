package fr.releve.gateway.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The secret field of every form: good in one session alone, for as long as that lasts and in however many windows it is open. Its first
 * half is random, so that the length of a compressed answer tells nothing of it; the second seals that half and the session with what
 * only the gateway knows.
 *
 * <p>Nothing of it is in a cookie: who can set one, from a neighbouring host or by a connection without encryption, gains nothing.
 */
@ApplicationScoped
public class FormSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "releve form\n".getBytes(UTF_8);
    private static final int RANDOM = 16;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    public FormSeal(GatewayConfig config) {
        key = new SecretKeySpec(config.formSecret().getBytes(UTF_8), ALGORITHM);
    }

    String of(String session) {
        byte[] salt = new byte[RANDOM];
        random.nextBytes(salt);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed(salt, session));
    }

    boolean isOf(String session, @Nullable String field) {
        if (field == null) {
            return false;
        }
        try {
            byte[] sent = Base64.getUrlDecoder().decode(field);
            return MessageDigest.isEqual(sent, sealed(Arrays.copyOf(sent, RANDOM), session));
        } catch (IllegalArgumentException noSuchField) {
            return false;
        }
    }

    /** What was given, followed by its seal for the session. */
    private byte[] sealed(byte[] salt, String session) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            mac.update(salt);
            byte[] seal = mac.doFinal(session.getBytes(UTF_8));
            byte[] whole = Arrays.copyOf(salt, salt.length + seal.length);
            System.arraycopy(seal, 0, whole, salt.length, seal.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
