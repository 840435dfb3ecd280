package fr.releve.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A proof as bytes: a mark, then prices with their length, or a question with its two answers. */
final class ProofBytes {

    /** {@code RLV} and what follows. */
    private static final int AT_PRICES = 0x524c5650;

    private static final int EITHER = 0x524c5645;

    private ProofBytes() {}

    static void write(Proof proof, DataOutputStream out) throws IOException {
        switch (proof) {
            case Proof.AtPrices it -> {
                byte[] prices = it.prices().toBytes();
                out.writeInt(AT_PRICES);
                out.writeInt(prices.length);
                out.write(prices);
            }
            case Proof.Either it -> {
                out.writeInt(EITHER);
                out.writeInt(it.doctor());
                out.writeInt(it.vacancy());
                write(it.yes(), out);
                write(it.no(), out);
            }
        }
    }

    static Proof read(DataInputStream in) throws IOException {
        int mark = in.readInt();
        if (mark == EITHER) {
            return new Proof.Either(in.readInt(), in.readInt(), read(in), read(in));
        }
        int length = mark == AT_PRICES ? in.readInt() : -1;
        if (length < 0 || length > in.available()) {
            throw new IOException("neither prices nor a question");
        }
        return new Proof.AtPrices(Prices.fromBytes(in.readNBytes(length)));
    }
}
