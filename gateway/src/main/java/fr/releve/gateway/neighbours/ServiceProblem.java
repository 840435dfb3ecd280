package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.releve.kit.problem.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service refused what a page asked of it; kind and fields at fault are kept as the service named them. */
public class ServiceProblem extends Problem {

    private static final long serialVersionUID = 1L;

    ServiceProblem(int status, Body body) {
        super(status, body.slug(), body.sentence(), Map.of(), body.faults());
    }

    /** The problem document, as far as pages use it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Body(
            @Nullable String type,
            @Nullable String detail,
            @Nullable List<Fault> errors) {

        static final Body SILENT = new Body(null, null, null);

        String slug() {
            return type == null ? "unexpected" : type.substring(type.lastIndexOf('/') + 1);
        }

        String sentence() {
            return detail == null ? "" : detail;
        }

        List<Fault> faults() {
            return errors == null ? List.of() : errors;
        }
    }
}
