package fr.releve.matching.proposal.web;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.web.Versions;
import fr.releve.matching.proposal.ExpectedVersion;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Readings of headers and parameters that proposals and placements share. */
public final class Expected {

    private Expected() {}

    /** Without the header, whatever is there is meant. */
    public static ExpectedVersion version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return ExpectedVersion.ANY;
        }
        long read = Versions.required(ifMatch);
        return current -> Versions.mustBeCurrent(read, current);
    }

    /** @throws InvalidRequest if the text cannot be read */
    public static <T> @Nullable T filter(String name, @Nullable String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(ProblemKind.INVALID_FILTER, name, "There is no " + name + " of that form.");
        }
    }
}
