package fr.releve.matching.contract;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
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

    /** @throws Conflict if the hash, in small or capital letters, is that of another document */
    public void mustHave(String hash) {
        if (!hash().equalsIgnoreCase(hash)) {
            throw new Conflict(
                    ProblemKind.NOT_THE_CONTRACT, "This is not the hash of the document as it is now. Read it again.");
        }
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
