package fr.releve.gateway.traffic;

import fr.releve.gateway.GatewayConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets, on every answer whatever made it, what a browser may do with it. Nothing inline, nothing from another host. */
@ApplicationScoped
public class SecurityHeaders {

    private static final int FIRST = Integer.MIN_VALUE;

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final Pattern SECURE_HOST = Pattern.compile("https://[^/]+");
    private static final Pattern HOST = Pattern.compile("https?://[^/]+");
    private static final String REFERRER = "Referrer-Policy";
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final String policy;

    public SecurityHeaders(GatewayConfig config) {
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
                + config.map().tiles().map(it -> origin(SECURE_HOST, it)).orElse("")
                + "; font-src 'self' data:; connect-src 'self'; form-action 'self'"
                + origin(HOST, config.loginUrl())
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    void watch(@Observes @Priority(FIRST) Router router) {
        router.route().order(FIRST).handler(this::dress);
    }

    /**
     * The host of the map's tiles, for pictures alone, or of the login, to which a form leads whose session is over: browsers ask for
     * leave at every redirection of a form. Nothing if it is our own.
     */
    private static String origin(Pattern wanted, String address) {
        Matcher host = wanted.matcher(address);
        return host.lookingAt() ? " " + host.group() : "";
    }

    /** A page holds what its reader may see, in the reader's language: nobody after them at the same computer. */
    private static boolean isPage(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/html");
    }

    /** What the services tell an account is meant for it alone; what they tell anybody may be kept. */
    private static boolean isToldToAnAccount(MultiMap asked, MultiMap answered) {
        String type = answered.get(HttpHeaders.CONTENT_TYPE);
        return type != null
                && type.startsWith("application/")
                && (asked.contains(HttpHeaders.AUTHORIZATION) || asked.contains(HttpHeaders.COOKIE));
    }

    private void dress(RoutingContext request) {
        request.addHeadersEndHandler(nothing -> {
            MultiMap headers = request.response().headers();
            headers.set("Content-Security-Policy", policy);
            HEADERS.forEach(headers::set);
            if (!headers.contains(REFERRER)) {
                headers.set(REFERRER, "same-origin");
            }
            headers.remove("Server");
            boolean meantForOne =
                    isPage(headers) || isToldToAnAccount(request.request().headers(), headers);
            if (meantForOne && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            if ("https".equals(request.request().scheme())) {
                headers.set("Strict-Transport-Security", ONE_YEAR);
            }
        });
        request.next();
    }
}
