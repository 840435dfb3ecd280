package fr.releve.gateway.traffic;

import fr.releve.gateway.GatewayConfig;
import fr.releve.kit.problem.ProblemKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Answers only so many requests at once, so that those let in are answered soon and memory stays bounded however many come; cuts off who
 * sends a body, or takes an answer, drop by drop, as {@link HeadWatch} does who sends headers so. Figures in {@link GatewayConfig.Crowd}.
 */
@ApplicationScoped
public class Crowd {

    /** Before a request costs anything: neither its token nor its session has been looked at. */
    private static final int ORDER = Integer.MIN_VALUE + 2;

    /** Open for as long as a page is. */
    private static final String LASTING = "/evenements";

    private final GatewayConfig.Crowd limits;
    private final Problems problems;
    private final Vertx vertx;
    private final AtomicInteger inside = new AtomicInteger();

    public Crowd(GatewayConfig config, Problems problems, Vertx vertx, MeterRegistry metrics) {
        this.limits = config.crowd();
        this.problems = problems;
        this.vertx = vertx;
        metrics.gauge("releve.door.inside", inside);
    }

    void guard(@Observes Router router) {
        router.route().order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        watchNextHead(request);
        if (request.normalizedPath().equals(LASTING) || Watched.isAskedBy(request)) {
            request.next();
            return;
        }
        if (inside.incrementAndGet() > limits.most()) {
            inside.decrementAndGet();
            request.response()
                    .putHeader(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(limits.retryAfter().toSeconds()));
            problems.answer(
                    request, 503, ProblemKind.OVERLOADED, "Too many are asking at once; come back in a moment.");
            return;
        }
        var left = new AtomicBoolean();
        Runnable leave = () -> {
            if (left.compareAndSet(false, true)) {
                inside.decrementAndGet();
            }
        };
        request.addEndHandler(end -> leave.run());
        cutOff(request, limits.bodyWithin(), request.request()::isEnded, leave);
        cutOff(request, limits.answerWithin(), left::get, leave);
        request.next();
    }

    private static void watchNextHead(RoutingContext request) {
        if (request.request().connection() instanceof ConnectionBase connection) {
            HeadWatch.of(connection.channel()).ifPresent(watch -> {
                watch.arrived();
                request.addEndHandler(end -> connection.channel().eventLoop().execute(watch::left));
            });
        }
    }

    private void cutOff(RoutingContext request, Duration patience, BooleanSupplier isDone, Runnable leave) {
        if (isDone.getAsBoolean()) {
            return;
        }
        long timer = vertx.setTimer(patience.toMillis(), late -> {
            if (!isDone.getAsBoolean()) {
                drop(request.request().connection());
                leave.run();
            }
        });
        request.addEndHandler(left -> vertx.cancelTimer(timer));
    }

    /** At once: a connection that is closed in order first sends what is waiting, and here nobody takes it. */
    private static void drop(HttpConnection connection) {
        if (connection instanceof ConnectionBase base) {
            var _ = base.channel().close();
        } else {
            connection.close();
        }
    }
}
