package fr.releve.kit.trace;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A point of a trace, as it travels and is stored: what is done later, or by another process, goes on from there.
 *
 * @param parent header {@code traceparent} of W3C Trace Context, {@code 00-<trace>-<span>-<flags>}
 */
public record Trace(String parent) {

    private static final String HEADER = "traceparent";
    private static final TextMapGetter<Trace> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Trace trace) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable Trace trace, String key) {
            return trace != null && key.equals(HEADER) ? trace.parent : null;
        }
    };

    /** Where the caller stands; empty if in no trace. */
    public static Optional<Trace> current() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, (map, key, value) -> {
            if (map != null) {
                map.put(key, value);
            }
        });
        return Optional.ofNullable(carrier.get(HEADER)).map(Trace::new);
    }

    /** Empty unless it is one: whoever sends a broken header begins a trace of their own. */
    public static Optional<Trace> of(@Nullable String parent) {
        return Optional.ofNullable(parent)
                .map(Trace::new)
                .filter(it -> it.span().isValid());
    }

    /** Whether both belong to the same trace, wherever in it. */
    public boolean isOneWith(Trace other) {
        return span().getTraceId().equals(other.span().getTraceId());
    }

    /**
     * Does something in a span of its own.
     *
     * @param name of the span
     * @param causes the first is the span's parent, the others are linked with it; without any, a trace begins
     */
    public static <T> T follow(String name, List<Trace> causes, Supplier<T> deed) {
        var builder = GlobalOpenTelemetry.getTracer("fr.releve").spanBuilder(name);
        builder.setParent(causes.isEmpty() ? Context.root() : causes.getFirst().context());
        causes.stream().skip(1).map(Trace::span).forEach(builder::addLink);
        var span = builder.startSpan();
        try {
            return span.storeInContext(Context.current()).wrapSupplier(deed).get();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    /** As {@link #follow(String, List, Supplier)}. */
    public static void follow(String name, List<Trace> causes, Runnable deed) {
        follow(name, causes, () -> {
            deed.run();
            return true;
        });
    }

    private SpanContext span() {
        return Span.fromContext(context()).getSpanContext();
    }

    private Context context() {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), this, GETTER);
    }
}
