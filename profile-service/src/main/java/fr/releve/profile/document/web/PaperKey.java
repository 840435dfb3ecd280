package fr.releve.profile.document.web;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * What one waiting paper is written with: AES-256-CTR, whose bytes are as many sealed as in clear, under a key of this paper alone that
 * stands in no file. The disk, or a copy of it, tells nothing; whoever could change the file could read this process's memory too.
 */
final class PaperKey {

    private static final String CIPHER = "AES/CTR/NoPadding";
    private static final int KEY_BITS = 256;

    /** A key serves once, so its count may begin at nought. */
    private static final IvParameterSpec FROM_THE_START = new IvParameterSpec(new byte[16]);

    private final SecretKey key;

    private PaperKey(SecretKey key) {
        this.key = key;
    }

    static PaperKey fresh() {
        try {
            var maker = KeyGenerator.getInstance("AES");
            maker.init(KEY_BITS);
            return new PaperKey(maker.generateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes all of it sealed. */
    void seal(InputStream content, OutputStream file) throws IOException {
        new CipherInputStream(content, cipher(Cipher.ENCRYPT_MODE)).transferTo(file);
    }

    byte[] seal(byte[] content) {
        try {
            return cipher(Cipher.ENCRYPT_MODE).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(InputStream file) throws IOException {
        return new CipherInputStream(file, cipher(Cipher.DECRYPT_MODE)).readAllBytes();
    }

    /** The same file for who reads it once from its start, handing over what was sealed. */
    AsyncFile open(AsyncFile file) {
        var cipher = cipher(Cipher.DECRYPT_MODE);
        return (AsyncFile) Proxy.newProxyInstance(
                AsyncFile.class.getClassLoader(), new Class<?>[] {AsyncFile.class}, (opened, method, arguments) -> {
                    if (method.getName().equals("handler") && arguments[0] instanceof Handler<?> reader) {
                        file.handler(opening(cipher, reader));
                        return opened;
                    }
                    try {
                        Object answer = method.invoke(file, arguments);
                        return method.getReturnType().isInstance(file) ? opened : answer;
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNullElse(e.getCause(), e);
                    }
                });
    }

    @SuppressWarnings("unchecked") // a file's handler takes buffers
    private static Handler<Buffer> opening(Cipher cipher, Handler<?> reader) {
        return bytes -> ((Handler<Buffer>) reader).handle(Buffer.buffer(cipher.update(bytes.getBytes())));
    }

    private Cipher cipher(int mode) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, FROM_THE_START);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
