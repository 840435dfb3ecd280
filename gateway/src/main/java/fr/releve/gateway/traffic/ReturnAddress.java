package fr.releve.gateway.traffic;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to come back to after the login: one of ours, whatever a link says. */
public final class ReturnAddress {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])(?:[A-Za-z0-9/_.~?&=+-]++|%[0-9A-Fa-f]{2})*+");

    private ReturnAddress() {}

    public static boolean isOurs(@Nullable String address) {
        return address != null && OURS.matcher(address).matches();
    }

    /** The page on which the form stood that was sent by this request, whose own path need not be a page. */
    public static String formPage(RoutingContext request) {
        var headers = request.request().headers();
        return formPage(request.normalizedPath(), headers.get(HttpHeaders.REFERER), headers.get(HttpHeaders.HOST));
    }

    static String formPage(String path, @Nullable String referer, @Nullable String host) {
        try {
            URI from = URI.create(referer == null ? "" : referer);
            String page = from.getRawQuery() == null ? from.getRawPath() : from.getRawPath() + "?" + from.getRawQuery();
            return host != null && host.equals(from.getRawAuthority()) && isOurs(page) ? page : path;
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    public static URI loginFrom(String path, @Nullable String query) {
        String here = query == null ? path : path + "?" + query;
        return URI.create("/connexion?retour=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
