package fr.releve.matching.placement;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a document went to the Ordre, or what the Ordre answered. It stays in the log, which both sides and the coordinators
 * read, and is told to nobody else.
 *
 * @param reference of the sending, or of the council's letter; 60 characters at most
 * @param dated day of it, in Paris
 */
public record Proof(@Nullable String reference, @Nullable LocalDate dated) {

    public static final Proof NONE = new Proof(null, null);

    /**
     * @param first day that it can be of; null where nothing says
     * @throws InvalidRequest if it is of an earlier day, or of one to come
     */
    void mustBeWithin(@Nullable LocalDate first, LocalDate today) {
        if (dated == null) {
            return;
        }
        if (dated.isAfter(today)) {
            throw wrong("A proof is of today or earlier.");
        }
        if (first != null && dated.isBefore(first)) {
            throw wrong("A proof of this is of " + first + " or later.");
        }
    }

    private static InvalidRequest wrong(String why) {
        return new InvalidRequest(ProblemKind.INVALID_REQUEST, "/date", why);
    }
}
