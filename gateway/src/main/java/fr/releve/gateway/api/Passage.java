package fr.releve.gateway.api;

import fr.releve.gateway.traffic.Problems;
import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemKind;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * One request on its way to a service and back. What belongs to the connection or to the browser's session stays behind, everything
 * else goes through unchanged: {@code Idempotency-Key}, {@code If-Match}, {@code ETag}. The tracer adds where the trace stands.
 */
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    /**
     * The session is between browser and gateway; nobody but a trusted proxy in front may say where a request came from, and of which
     * trace it is the tracer alone ({@link fr.releve.gateway.traffic.CallersTrace}).
     */
    private static final List<String> NOT_SENT_ON = List.of(
            "Cookie",
            "Authorization",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Real-Ip",
            "traceparent",
            "tracestate",
            "baggage");

    private static final List<String> NOT_SENT_BACK =
            List.of("Set-Cookie", "Server", "Connection", "Keep-Alive", "Trailer", "Upgrade");

    /** Means the same as no such header; the tracer of the framework fails on a request that has none at all. */
    private static final String ANYTHING = "*/*";

    private final ApiRoutes.Destination to;
    private final Optional<String> token;
    private final Duration retryAfter;

    Passage(ApiRoutes.Destination to, Optional<String> token, Duration retryAfter) {
        this.to = to;
        this.token = token;
        this.retryAfter = retryAfter;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext passage) {
        ProxyRequest request = passage.request();
        String query = request.proxiedRequest().query();
        request.setURI(query == null ? to.path() : to.path() + "?" + query);
        NOT_SENT_ON.forEach(request.headers()::remove);
        named(request.headers().getAll(HttpHeaders.CONNECTION)).forEach(request.headers()::remove);
        token.ifPresent(it -> request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + it));
        if (!request.headers().contains(HttpHeaders.ACCEPT)) {
            request.putHeader(HttpHeaders.ACCEPT, ANYTHING);
        }
        return passage.sendRequest()
                .recover(failure -> canBeAskedAgain(request, failure) ? again(passage) : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(unavailable(request, failure)));
    }

    /** The first time has read the caller's body to its end; who reads sends none. */
    private static Future<ProxyResponse> again(ProxyContext passage) {
        passage.request().setBody(Body.body(Buffer.buffer()));
        return passage.sendRequest();
    }

    /** A connection that has been waiting may be cut just as it is used; to read twice does no harm. */
    private static boolean canBeAskedAgain(ProxyRequest request, Throwable failure) {
        return ApiDoor.READING.contains(request.getMethod())
                && (failure instanceof HttpClosedException || failure instanceof IOException);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext passage) {
        MultiMap headers = passage.response().headers();
        NOT_SENT_BACK.forEach(headers::remove);
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, outside(location));
        }
        return passage.sendResponse();
    }

    /** Headers that the caller declares to be of this connection only. */
    static List<String> named(List<String> connection) {
        return connection.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The service names its own address; the caller knows it under {@code /api}. */
    private static String outside(String location) {
        URI inside = URI.create(location);
        String query = inside.getRawQuery();
        return ApiRoutes.ROOT + inside.getRawPath() + (query == null ? "" : "?" + query);
    }

    private ProxyResponse unavailable(ProxyRequest request, Throwable failure) {
        LOG.warnf("%s does not answer: %s", to.service(), failure.getMessage());
        ProxyResponse answer = request.release().response();
        return answer.setStatusCode(503)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()))
                .setBody(Body.body(Buffer.buffer(Problems.json(ProblemDocument.of(
                        503,
                        ProblemKind.SERVICE_UNAVAILABLE,
                        "A part of Relève does not answer at the moment. Nothing is lost; try again.")))));
    }
}
