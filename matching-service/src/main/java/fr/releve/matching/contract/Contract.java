package fr.releve.matching.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A contract as a document. */
public final class Contract {

    private final byte[] pdf;

    public Contract(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The PDF; whoever gets it does not change it. */
    public byte[] pdf() {
        return pdf;
    }

    /** SHA-256 of the PDF, hexadecimal. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
