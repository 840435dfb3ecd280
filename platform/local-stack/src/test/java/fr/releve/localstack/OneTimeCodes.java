package fr.releve.localstack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a telephone shows: six digits that change every 30 seconds (RFC 6238, with SHA-1 as the realm says). */
record OneTimeCodes(String secret) {

    private static final int SECONDS = 30;
    private static final int MILLION = 1_000_000;

    String now() {
        return at(step());
    }

    /** The one after it, for who does not want to wait: the server's clock may be half a minute slow. */
    String next() {
        return at(step() + 1);
    }

    /** Good neither now nor in the steps around it. */
    String wrong() {
        var good = LongStream.rangeClosed(step() - 3, step() + 3)
                .mapToObj(this::at)
                .collect(Collectors.toSet());
        return IntStream.range(0, MILLION)
                .mapToObj("%06d"::formatted)
                .filter(it -> !good.contains(it))
                .findFirst()
                .orElseThrow();
    }

    private static long step() {
        return InstantSource.system().instant().getEpochSecond() / SECONDS;
    }

    private String at(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE) % MILLION);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("this JDK knows no HMAC", e);
        }
    }
}
