package fr.releve.gateway.traffic;

import fr.releve.kit.problem.EarlyAnswer;
import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Answers with a problem where no resource has been reached yet. */
@ApplicationScoped
public class Problems {

    /** People read a page, programs a problem. */
    public void answer(RoutingContext request, int status, ProblemKind kind, String detail) {
        var problem = ProblemDocument.of(status, kind, detail);
        if (isOfAPerson(request)) {
            request.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                    .end(PlainPage.of(problem, wanted(request)));
        } else {
            EarlyAnswer.give(request, problem);
        }
    }

    /** The page that was asked for, or from which something was sent. */
    private static String wanted(RoutingContext request) {
        HttpServerRequest asked = request.request();
        return asked.method().equals(HttpMethod.GET) ? asked.uri() : ReturnAddress.formPage(request);
    }

    static boolean isOfAPerson(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains("text/html")
                && !request.normalizedPath().startsWith("/api/");
    }

    public void unavailable(RoutingContext request, String detail, Duration retryAfter) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
        answer(request, 503, ProblemKind.SERVICE_UNAVAILABLE, detail);
    }

    public static String json(ProblemDocument problem) {
        return Json.encode(problem);
    }
}
