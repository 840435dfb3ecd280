package fr.releve.gateway.traffic;

import fr.releve.gateway.GatewayConfig;
import fr.releve.kit.problem.ProblemKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Answers only so many requests at once, so that those let in are answered soon and memory stays bounded however many come; cuts off who
 * sends a body, or takes an answer, drop by drop. Figures in {@link GatewayConfig.Crowd}.
 */
@ApplicationScoped
public class Crowd {

    /** Before a request costs anything: neither its token nor its session has been looked at. */
    private static final int ORDER = Integer.MIN_VALUE + 2;

    /** Open for as long as a page is. */
    private static final List<String> LASTING = List.of("/evenements", "/q/");

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
        if (LASTING.stream().anyMatch(request.normalizedPath()::startsWith)) {
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
        request.addEndHandler(left -> inside.decrementAndGet());
        cutOff(request, limits.bodyWithin(), request.request()::isEnded);
        cutOff(request, limits.answerWithin(), request.response()::ended);
        request.next();
    }

    private void cutOff(RoutingContext request, Duration patience, BooleanSupplier isDone) {
        if (isDone.getAsBoolean()) {
            return;
        }
        long timer = vertx.setTimer(patience.toMillis(), late -> {
            if (!isDone.getAsBoolean()) {
                request.request().connection().close();
            }
        });
        request.addEndHandler(left -> vertx.cancelTimer(timer));
    }
}
