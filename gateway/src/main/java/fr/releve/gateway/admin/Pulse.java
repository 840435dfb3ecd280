package fr.releve.gateway.admin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Together;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Tells of each service whether it is ready, as of two seconds ago at most. Once a second it is asked, however many look; what it said
 * last stands until it answers.
 */
@ApplicationScoped
class Pulse {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration KNOWN = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final GatewayConfig.Services services;
    private final Together together;
    private final LoadingCache<URI, Boolean> ready = Caffeine.newBuilder()
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(KNOWN)
            .executor(Thread::startVirtualThread)
            .build(this::isReady);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Pulse(GatewayConfig config, Together together) {
        this.services = config.services();
        this.together = together;
    }

    List<Service> services() {
        return together.map(
                List.of(
                        new Neighbour("profile", services.profile()),
                        new Neighbour("matching", services.matching()),
                        new Neighbour("notification", services.notification())),
                it -> new Service(Wording.of("service." + it.name()), ready.get(it.address())));
    }

    private boolean isReady(URI address) {
        var question = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Neighbour(String name, URI address) {}

    record Service(String name, boolean up) {}
}
