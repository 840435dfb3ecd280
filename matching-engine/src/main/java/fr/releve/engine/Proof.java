package fr.releve.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What proves a bound: prices, or a question with two answers of which each is proven in turn. The larger of the two
 * bounds then holds for every plan.
 */
public sealed interface Proof {

    /** These prices prove it, under what was answered on the way here. */
    record AtPrices(Prices prices) implements Proof {}

    /** Whether the doctor has a day at the vacancy, pins aside. */
    record Either(int doctor, int vacancy, Proof yes, Proof no) implements Proof {}

    /** A form to keep beside the plan; {@link #fromBytes} reads it back. */
    default byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ProofBytes.write(this, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if the bytes hold something else
     */
    static Proof fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Proof proof = ProofBytes.read(in);
            if (in.available() > 0) {
                throw new IllegalArgumentException("these bytes are no proof: " + in.available() + " follow its end");
            }
            return proof;
        } catch (IOException e) {
            throw new IllegalArgumentException("these bytes are no proof", e);
        }
    }
}
