package fr.releve.kit.web;

import fr.releve.kit.problem.ProblemDocument;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses an address with a NUL character in it, which nobody means and no database keeps. */
@ApplicationScoped
public class CleanAddress {

    private static final int BAD_REQUEST = 400;
    private static final String NUL = "%00";

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(CleanAddress::check);
    }

    private static void check(RoutingContext request) {
        if (!request.request().uri().contains(NUL)) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(BAD_REQUEST)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .end("""
                        {"type":"/problems/bad-address","title":"Bad address","status":400,"detail":"The address has a NUL character in it."}""");
    }
}
