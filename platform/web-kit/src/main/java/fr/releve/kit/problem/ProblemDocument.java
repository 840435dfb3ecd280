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
    public static ProblemDocument of(int status, String slug, String detail) {
        return new ProblemDocument("/problems/" + slug, title(slug), status, detail, List.of(), Map.of());
    }

    static ProblemDocument of(Problem problem) {
        return new ProblemDocument(
                "/problems/" + problem.slug(),
                title(problem.slug()),
                problem.status(),
                String.valueOf(problem.getMessage()),
                problem.faults(),
                problem.facts());
    }

    private static String title(String slug) {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
    }
}
