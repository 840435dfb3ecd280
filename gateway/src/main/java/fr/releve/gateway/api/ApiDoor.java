package fr.releve.gateway.api;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.traffic.Problems;
import fr.releve.gateway.traffic.Visitor;
import fr.releve.kit.problem.ProblemKind;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.jboss.logging.Logger;

/** Lets requests under {@code /api} through to the service that answers for them, with the caller's token. */
@ApplicationScoped
public class ApiDoor {

    private static final Logger LOG = Logger.getLogger(ApiDoor.class);

    /** After the filters of the security, before the pages. */
    private static final int ORDER = 100;

    private static final int CONNECTIONS_PER_SERVICE = 64;

    /** Characters of the header {@code Connection}; programs send some 20. */
    private static final int LONGEST_CONNECTION = 1_000;

    static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> KNOWN = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** No tunnels: they would pass by everything that is checked here. */
    private static final ProxyOptions PLAIN_HTTP = new ProxyOptions().setSupportWebSocket(false);

    private final GatewayConfig.Services services;
    private final Visitor visitor;
    private final Problems problems;
    private final HttpClient http;

    public ApiDoor(GatewayConfig config, Visitor visitor, Problems problems, Vertx vertx) {
        this.services = config.services();
        this.visitor = visitor;
        this.problems = problems;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) services.connectTimeout().toMillis())
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setKeepAliveTimeout(30));
    }

    void open(@Observes Router router) {
        router.route(ApiRoutes.ROOT + "/*").order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        if (OwnApi.answers(request.normalizedPath())) {
            request.next();
            return;
        }
        if (!KNOWN.contains(request.request().method())) {
            problems.answer(request, 405, ProblemKind.METHOD_NOT_ALLOWED, "This address does not know that method.");
            return;
        }
        if (namesTooMuch(request.request().headers())) {
            problems.answer(request, 400, ProblemKind.BAD_REQUEST, "The header Connection is too long.");
            return;
        }
        ApiRoutes.find(request.normalizedPath())
                .ifPresentOrElse(
                        it -> pass(request, it),
                        () -> problems.answer(
                                request, 404, ProblemKind.NOT_FOUND, "There is nothing at this address."));
    }

    private static boolean namesTooMuch(MultiMap headers) {
        return headers.getAll(HttpHeaders.CONNECTION).stream()
                        .mapToInt(String::length)
                        .sum()
                > LONGEST_CONNECTION;
    }

    private void pass(RoutingContext request, ApiRoutes.Destination to) {
        visitor.of(request)
                .subscribe()
                .with(caller -> forward(request, to, caller), failure -> refuse(request, failure));
    }

    private void forward(RoutingContext request, ApiRoutes.Destination to, SecurityIdentity caller) {
        if (foreignPage(request, caller)) {
            problems.answer(
                    request, 403, ProblemKind.CROSS_SITE, "Another site's page may not write here in your name.");
            return;
        }
        URI address = to.service().address(services);
        RequestOptions origin = new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setTimeout(services.answerTimeout().toMillis());
        HttpProxy.reverseProxy(PLAIN_HTTP, http)
                .addInterceptor(new Passage(to, Visitor.token(caller), services.retryAfter()))
                .origin(passage -> passage.client().request(origin))
                .handle(request.request());
    }

    /** A write that carries our session cookie, sent by a page that is not ours. API users send a token, which no page can. */
    private static boolean foreignPage(RoutingContext request, SecurityIdentity caller) {
        return !caller.isAnonymous()
                && !Visitor.bringsToken(request)
                && !READING.contains(request.request().method())
                && !isFromHere(request.request().headers());
    }

    /** Browsers say from where a page writes; those that are older than that name at least its host. */
    private static boolean isFromHere(MultiMap headers) {
        String site = headers.get("Sec-Fetch-Site");
        String origin = headers.get(HttpHeaders.ORIGIN);
        return site != null
                ? site.equals("same-origin")
                : origin == null || origin.replaceFirst("^https?://", "").equals(headers.get(HttpHeaders.HOST));
    }

    private void refuse(RoutingContext request, Throwable failure) {
        if (failure instanceof AuthenticationException) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
            problems.answer(request, 401, ProblemKind.UNAUTHENTICATED, "Log in, or send a valid bearer token.");
            return;
        }
        LOG.warn("a caller could not be told apart", failure);
        problems.unavailable(request, "The identity provider does not answer.", services.retryAfter());
    }
}
