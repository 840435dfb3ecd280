package fr.releve.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem where no resource has been reached yet. */
public final class EarlyAnswer {

    private EarlyAnswer() {}

    public static void give(RoutingContext request, ProblemDocument problem) {
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .end(Json.encode(problem));
    }
}
