package fr.releve.kit.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals documents with AES-256-GCM, each under a fresh nonce and bound to its id, so that no sealed document passes for another. The key is
 * the SHA-256 of a secret of high entropy from the environment; its name is stored beside the document.
 */
@ApplicationScoped
public class Vault {

    private static final int LEAST_SECRET = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_CHARACTERS = 8;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    public Vault(VaultConfig config) {
        for (String secret : config.secrets().orElse(List.of())) {
            keys.put(nameOf(secret), keyOf(secret));
        }
    }

    private static SecretKeySpec keyOf(String secret) {
        if (secret.length() < LEAST_SECRET) {
            throw new IllegalArgumentException(
                    "releve.vault.secrets has a secret of less than " + LEAST_SECRET + " characters");
        }
        return new SecretKeySpec(sha256("releve documents key " + secret), "AES");
    }

    private static String nameOf(String secret) {
        return HexFormat.of()
                .formatHex(sha256("releve documents name " + secret))
                .substring(0, NAME_CHARACTERS);
    }

    /** There is no key to seal or open with: a matter of the operator's. */
    public static class NoKey extends Problem {
        private static final long serialVersionUID = 1L;

        NoKey() {
            super(503, ProblemKind.DOCUMENTS_UNAVAILABLE, "Documents cannot be kept or read at the moment.");
        }
    }

    /**
     * Something sealed.
     *
     * @param keyName which key opens it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the database, never compared
    public record Sealed(String keyName, byte[] bytes) {}

    /** @throws NoKey if the operator gave none */
    public Sealed seal(UUID id, byte[] content) {
        var newest = keys.entrySet().stream().findFirst().orElseThrow(NoKey::new);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, newest.getValue(), nonce, id, content);
        byte[] bytes = ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
        return new Sealed(newest.getKey(), bytes);
    }

    /** @throws NoKey if the one that sealed it is gone */
    public byte[] open(UUID id, Sealed sealed) {
        var key = keys.get(sealed.keyName());
        if (key == null) {
            throw new NoKey();
        }
        var buffer = ByteBuffer.wrap(sealed.bytes());
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] closed = new byte[buffer.remaining()];
        buffer.get(closed);
        return run(Cipher.DECRYPT_MODE, key, nonce, id, closed);
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, UUID id, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.toString().getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a document cannot be sealed or opened: " + id, e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
