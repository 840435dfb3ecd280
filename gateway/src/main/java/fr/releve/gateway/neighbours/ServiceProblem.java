package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A service refused what a page asked of it; kind and fields at fault are kept as the service named them. */
public class ServiceProblem extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOR_THEM = 403;
    private static final int NOT_FOUND = 404;

    private final String slug;

    ServiceProblem(int status, Body body) {
        super(status, body.kind(), body.sentence(), Map.of(), body.faults());
        this.slug = body.slug();
    }

    /** As the service said it, though it may be newer than the kinds that are known here. */
    @Override
    public String slug() {
        return slug;
    }

    /** Empty if there is no such thing for the reader; a service that cannot answer now has not said so. */
    public static <T> Optional<T> found(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND || refused.status() == NOT_FOR_THEM) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The problem document, as far as pages use it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Body(
            @Nullable String type,
            @Nullable String detail,
            @Nullable List<Fault> errors) {

        static final Body SILENT = new Body(null, null, null);

        String slug() {
            return type == null ? ProblemKind.UNEXPECTED.slug() : type.substring(type.lastIndexOf('/') + 1);
        }

        ProblemKind kind() {
            return ProblemKind.of(slug()).orElse(ProblemKind.UNEXPECTED);
        }

        String sentence() {
            return detail == null ? "" : detail;
        }

        List<Fault> faults() {
            return errors == null ? List.of() : errors;
        }
    }
}
