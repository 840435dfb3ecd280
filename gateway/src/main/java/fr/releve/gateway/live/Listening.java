package fr.releve.gateway.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.gateway.GatewayConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** As long as this copy of the gateway runs, so does its listener. */
@ApplicationScoped
class Listening {

    private final TopicListener listener;
    private final boolean wanted;

    Listening(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            GatewayConfig config,
            Changes changes,
            ObjectMapper json) {
        this.listener = new TopicListener(broker, changes, json);
        this.wanted = config.live();
    }

    void start(@Observes StartupEvent start) {
        if (wanted) {
            Thread.ofPlatform().daemon().name("live-topics").start(listener);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        listener.close();
    }
}
