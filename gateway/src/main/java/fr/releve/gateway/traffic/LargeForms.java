package fr.releve.gateway.traffic;

import fr.releve.gateway.GatewayConfig;
import fr.releve.kit.problem.EarlyAnswer;
import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.web.TooLargeAnswer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells people in words that their form is too large. A browser takes no answer before it has sent all of it: what comes is let go by
 * unread, up to what a scan or a photograph may weigh.
 */
@ApplicationScoped
public class LargeForms implements TooLargeAnswer {

    private static final long MOST_BYTES = 50L * 1024 * 1024;

    /** So many are let go by at once; nobody has counted them at the door yet. */
    private static final int MOST_AT_ONCE = 8;

    private final Problems problems;
    private final Duration patience;
    private final Vertx vertx;
    private final AtomicInteger reading = new AtomicInteger();

    public LargeForms(Problems problems, GatewayConfig config, Vertx vertx) {
        this.problems = problems;
        this.patience = config.crowd().bodyWithin();
        this.vertx = vertx;
    }

    @Override
    public void give(RoutingContext request, ProblemDocument problem) {
        if (!Problems.isOfAPerson(request)) {
            EarlyAnswer.give(request, problem);
            return;
        }
        HttpServerRequest form = request.request();
        if (isWaiting(form) || announced(form) > MOST_BYTES || reading.get() >= MOST_AT_ONCE) {
            say(request, problem);
            return;
        }
        long timer = vertx.setTimer(patience.toMillis(), late -> say(request, problem));
        reading.incrementAndGet();
        request.addEndHandler(gone -> {
            reading.decrementAndGet();
            vertx.cancelTimer(timer);
        });
        form.handler(part -> {});
        form.endHandler(read -> say(request, problem));
        form.resume();
    }

    private void say(RoutingContext request, ProblemDocument problem) {
        if (!request.response().ended() && !request.response().closed()) {
            ProblemKind kind = isFile(request.request()) ? ProblemKind.DOCUMENT_TOO_LARGE : ProblemKind.BODY_TOO_LARGE;
            problems.answer(request, problem.status(), kind, problem.detail());
        }
    }

    /** Asks for an answer before it sends anything. */
    private static boolean isWaiting(HttpServerRequest form) {
        return form.getHeader(HttpHeaders.EXPECT) != null;
    }

    private static long announced(HttpServerRequest form) {
        return Long.parseLong(form.getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    private static boolean isFile(HttpServerRequest form) {
        String type = form.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("multipart/");
    }
}
