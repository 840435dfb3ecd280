package fr.releve.gateway.admin;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.language.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Asks each service whether it is ready. */
@ApplicationScoped
class Pulse {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final GatewayConfig.Services services;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Pulse(GatewayConfig config) {
        this.services = config.services();
    }

    List<Service> services() {
        return List.of(
                service("profile", services.profile()),
                service("matching", services.matching()),
                service("notification", services.notification()));
    }

    private Service service(String name, URI address) {
        return new Service(Wording.of("service." + name), isReady(address));
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

    record Service(String name, boolean up) {}
}
