package fr.releve.kit.web;

import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemKind;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a body that announces itself as too large before a byte of it is read, with a problem document; one that announces
 * nothing is cut off while it is read.
 */
@ApplicationScoped
public class BodyLimit {

    private static final String WHOLE_BODY = "";

    private final BodyLimits limits;
    private final TooLargeAnswer answer;

    public BodyLimit(BodyLimits limits, TooLargeAnswer answer) {
        this.limits = limits;
        this.answer = answer;
    }

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::watch);
    }

    private void check(RoutingContext request) {
        long most = limits.bytesAt(request.normalizedPath());
        if (announced(request) <= most) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer.give(
                request,
                ProblemDocument.of(
                        413, ProblemKind.BODY_TOO_LARGE, WHOLE_BODY, "A body may have " + most + " bytes at most."));
    }

    private void watch(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limits.bytesAt(request.normalizedPath()));
        }
        request.next();
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
