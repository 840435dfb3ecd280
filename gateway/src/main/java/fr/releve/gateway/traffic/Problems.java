package fr.releve.gateway.traffic;

import fr.releve.kit.problem.EarlyAnswer;
import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Answers with a problem where no resource has been reached yet. */
@ApplicationScoped
public class Problems {

    public void answer(RoutingContext request, int status, ProblemKind kind, String detail) {
        EarlyAnswer.give(request, ProblemDocument.of(status, kind, detail));
    }

    public void unavailable(RoutingContext request, String detail, Duration retryAfter) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
        answer(request, 503, ProblemKind.SERVICE_UNAVAILABLE, detail);
    }

    public static String json(ProblemDocument problem) {
        return Json.encode(problem);
    }
}
