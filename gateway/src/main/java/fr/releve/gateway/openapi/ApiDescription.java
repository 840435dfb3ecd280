package fr.releve.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.api.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the services how they describe themselves and remembers it; one that was absent, or did not come to an end, is asked again soon.
 */
@ApplicationScoped
public class ApiDescription {

    private static final Logger LOG = Logger.getLogger(ApiDescription.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration FRESH_IF_INCOMPLETE = Duration.ofSeconds(5);

    private final GatewayConfig.Services services;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final Map<Service, ObjectNode> known = new EnumMap<>(Service.class);
    private Instant askAgain = Instant.MIN;
    private @Nullable ObjectNode merged;

    public ApiDescription(GatewayConfig config, ObjectMapper json, InstantSource clock) {
        this.services = config.services();
        this.json = json;
        this.clock = clock;
    }

    /** The whole API as far as services have described it; a service that is down keeps what it said last. */
    public synchronized ObjectNode current() {
        ObjectNode last = merged;
        if (last != null && clock.instant().isBefore(askAgain)) {
            return last;
        }
        List<Service> absent =
                Arrays.stream(Service.values()).filter(it -> !refresh(it)).toList();
        askAgain = clock.instant().plus(absent.isEmpty() ? FRESH : FRESH_IF_INCOMPLETE);
        ApiDocument document = new ApiDocument(json);
        known.forEach(document::add);
        merged = document.finished();
        return merged;
    }

    private boolean refresh(Service service) {
        Optional<ObjectNode> described = ask(service);
        described.ifPresent(it -> known.put(service, it));
        return described.isPresent();
    }

    private Optional<ObjectNode> ask(Service service) {
        URI address = service.address(services).resolve("/q/openapi?format=json");
        // a request's own time-out ends with the head of its answer
        var asked = http.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        try {
            var answer = asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200 && json.readTree(answer.body()) instanceof ObjectNode document
                    ? Optional.of(document)
                    : Optional.empty();
        } catch (TimeoutException | ExecutionException | IOException e) {
            asked.cancel(true);
            LOG.warnf("%s does not describe itself: %s", service, e);
            return Optional.empty();
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
