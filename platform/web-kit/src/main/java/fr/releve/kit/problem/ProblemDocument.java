package fr.releve.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The body of an {@code application/problem+json} answer.
 *
 * @param type stable address of the kind of problem, {@code /problems/unknown-commune}
 * @param errors the fields at fault; absent if none is
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem.Fault> errors,
        @JsonAnyGetter Map<String, Object> facts) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** For answers that are given before any resource is reached. */
    public static ProblemDocument of(int status, ProblemKind kind, String detail) {
        return new ProblemDocument(type(kind.slug()), kind.title(), status, detail, List.of(), Map.of());
    }

    /** @param place what of the request is at fault, as in {@link Problem.Fault} */
    public static ProblemDocument of(int status, ProblemKind kind, String place, String detail) {
        List<Problem.Fault> errors = List.of(new Problem.Fault(place, detail));
        return new ProblemDocument(type(kind.slug()), kind.title(), status, detail, errors, Map.of());
    }

    static ProblemDocument of(Problem problem) {
        return new ProblemDocument(
                type(problem.slug()),
                problem.kind().title(),
                problem.status(),
                String.valueOf(problem.getMessage()),
                problem.faults(),
                problem.facts());
    }

    private static String type(String slug) {
        return "/problems/" + slug;
    }
}
