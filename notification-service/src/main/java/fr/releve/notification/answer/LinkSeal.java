package fr.releve.notification.answer;

import fr.releve.notification.NotificationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and reads the tokens of links: which message it is about and until when, followed by HMAC-SHA256 of both and of what the link is
 * for. The same message has the same token each time it is sent; what it allows follows from the message, so the token says no more.
 */
@ApplicationScoped
class LinkSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CLAIM_BYTES = 3 * Long.BYTES;
    private static final int SEAL_BYTES = 32;

    private final SecretKeySpec key;

    LinkSeal(NotificationConfig config) {
        this.key = new SecretKeySpec(config.linkSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** What a link is for; one for another purpose is not valid. */
    enum Purpose {
        ANSWER("releve/answer/1"),
        STOP_MAILS("releve/stop-mails/1");

        private final String sealed;

        Purpose(String sealed) {
            this.sealed = sealed;
        }
    }

    /** @param until whole seconds count */
    String token(Purpose purpose, UUID messageId, Instant until) {
        byte[] claim = ByteBuffer.allocate(CLAIM_BYTES)
                .putLong(messageId.getMostSignificantBits())
                .putLong(messageId.getLeastSignificantBits())
                .putLong(until.getEpochSecond())
                .array();
        byte[] sealed = ByteBuffer.allocate(CLAIM_BYTES + SEAL_BYTES)
                .put(claim)
                .put(seal(purpose, claim))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty unless we signed it for this purpose. */
    Optional<Claim> read(Purpose purpose, String token) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (sealed.length != CLAIM_BYTES + SEAL_BYTES) {
            return Optional.empty();
        }
        byte[] claim = new byte[CLAIM_BYTES];
        byte[] seal = new byte[SEAL_BYTES];
        ByteBuffer.wrap(sealed).get(claim).get(seal);
        if (!MessageDigest.isEqual(seal, seal(purpose, claim))) {
            return Optional.empty();
        }
        var content = ByteBuffer.wrap(claim);
        return Optional.of(
                new Claim(new UUID(content.getLong(), content.getLong()), Instant.ofEpochSecond(content.getLong())));
    }

    private byte[] seal(Purpose purpose, byte[] claim) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.sealed.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(claim);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a token says. */
    record Claim(UUID messageId, Instant until) {}
}
