package fr.releve.matching.placement.web;

import fr.releve.matching.placement.Proof;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a document went to the Ordre; all of it optional, as is the body.
 *
 * @param date of the sending, in Paris
 */
public record ProofBody(
        @Pattern(regexp = REFERENCE, message = WANTED) @Nullable
        String reference,

        @Nullable LocalDate date) {

    /** A reference needs no more, and people's names seldom less. */
    static final String REFERENCE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_:°#-]{0,59}";

    static final String WANTED = "A reference has 60 letters, digits and marks at most.";

    static Proof of(@Nullable ProofBody it) {
        return it == null ? Proof.NONE : new Proof(it.reference(), it.date());
    }
}
