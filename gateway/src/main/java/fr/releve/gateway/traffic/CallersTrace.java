package fr.releve.gateway.traffic;

import fr.releve.gateway.GatewayConfig;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.quarkus.opentelemetry.runtime.propagation.TextMapPropagatorCustomizer;
import io.vertx.core.spi.observability.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A trace begins at the door: who calls from outside would else decide what is kept of it, and put words of their own into the spans of
 * all services. The trace of an event from Kafka goes on here, and ours goes on in the services, whatever the setting.
 */
@Singleton
public final class CallersTrace implements TextMapPropagatorCustomizer {

    private final GatewayConfig config;

    CallersTrace(GatewayConfig config) {
        this.config = config;
    }

    @Override
    public TextMapPropagator customize(Context context) {
        return config.believeTraces() ? context.propagator() : new NotOfCallers(context.propagator());
    }

    private record NotOfCallers(TextMapPropagator ours) implements TextMapPropagator {

        @Override
        public Collection<String> fields() {
            return ours.fields();
        }

        @Override
        public <C> void inject(io.opentelemetry.context.Context context, @Nullable C carrier, TextMapSetter<C> setter) {
            ours.inject(context, carrier, setter);
        }

        @Override
        public <C> io.opentelemetry.context.Context extract(
                io.opentelemetry.context.Context context, @Nullable C carrier, TextMapGetter<C> getter) {
            return carrier instanceof HttpRequest ? context : ours.extract(context, carrier, getter);
        }
    }
}
