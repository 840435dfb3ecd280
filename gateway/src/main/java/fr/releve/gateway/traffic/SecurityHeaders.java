package fr.releve.gateway.traffic;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Sets, on every answer whatever made it, what a browser may do with it. Nothing inline, nothing from another host. */
@ApplicationScoped
public class SecurityHeaders {

    private static final int FIRST = Integer.MIN_VALUE;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    void watch(@Observes @Priority(FIRST) Router router) {
        router.route().order(FIRST).handler(this::dress);
    }

    private void dress(RoutingContext request) {
        request.addHeadersEndHandler(nothing -> {
            MultiMap headers = request.response().headers();
            HEADERS.forEach(headers::set);
            headers.remove("Server");
            if ("https".equals(request.request().scheme())) {
                headers.set("Strict-Transport-Security", ONE_YEAR);
            }
        });
        request.next();
    }
}
