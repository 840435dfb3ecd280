package fr.releve.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.releve.gateway.GatewayConfig;
import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that the services keep about an account, asked for with the account's own token: nobody gets more than they may read. */
@ApplicationScoped
public class OwnData {

    private static final Set<Integer> NOTHING_THERE = Set.of(403, 404);
    private static final int STRETCH = 100;

    /** Beyond this a person has other means than a download. */
    private static final int MOST_STRETCHES = 100;

    private final GatewayConfig.Services services;
    private final ObjectMapper json;
    private final HttpClient http;

    OwnData(GatewayConfig config, ObjectMapper json) {
        this.services = config.services();
        this.json = json;
        this.http = HttpClient.newBuilder()
                .connectTimeout(services.connectTimeout())
                .build();
    }

    /** By kind; what the account has nothing of is left out. */
    public Map<String, JsonNode> of(String token) {
        var data = new LinkedHashMap<String, JsonNode>();
        var doctor = one(Service.PROFILE, "/practitioners/me", token);
        doctor.ifPresent(it -> {
            String file = "/practitioners/" + it.path("id").asText();
            data.put("practitioner", it);
            one(Service.PROFILE, file + "/availability", token).ifPresent(days -> data.put("availability", days));
            one(Service.PROFILE, file + "/documents", token).ifPresent(list -> data.put("documents", list));
            list(Service.PROFILE, file + "/accesses", token).ifPresent(list -> data.put("accesses", list));
            list(Service.MATCHING, "/proposals", token).ifPresent(list -> data.put("proposals", list));
            list(Service.MATCHING, "/placements", token).ifPresent(list -> data.put("placements", list));
        });
        one(Service.PROFILE, "/spouses/me", token).ifPresent(it -> {
            data.put("spouse", it);
            list(Service.PROFILE, "/spouses/" + it.path("id").asText() + "/job-leads", token)
                    .ifPresent(list -> data.put("jobs", list));
        });
        list(Service.NOTIFICATION, "/notifications", token).ifPresent(it -> data.put("notifications", it));
        one(Service.NOTIFICATION, "/notification-preferences", token).ifPresent(it -> data.put("preferences", it));
        return data;
    }

    private Optional<JsonNode> list(Service service, String path, String token) {
        ArrayNode items = json.createArrayNode();
        String after = "";
        for (int i = 0; i < MOST_STRETCHES; i++) {
            var page = one(service, path + "?limit=" + STRETCH + after, token);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            page.get().path("items").forEach(items::add);
            if (!page.get().hasNonNull("next")) {
                break;
            }
            after = "&after=" + URLEncoder.encode(page.get().path("next").asText(), StandardCharsets.UTF_8);
        }
        return Optional.of(items);
    }

    private Optional<JsonNode> one(Service service, String path, String token) {
        URI address = service.address(services).resolve(path);
        var request = HttpRequest.newBuilder(address)
                .timeout(services.answerTimeout())
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (NOTHING_THERE.contains(answer.statusCode())) {
                return Optional.empty();
            }
            if (answer.statusCode() != 200) {
                throw new Incomplete();
            }
            return Optional.of(json.readTree(answer.body()));
        } catch (JsonProcessingException e) {
            throw new Incomplete();
        } catch (IOException silence) {
            throw new Incomplete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Incomplete();
        }
    }

    /** Half an export would pass for a whole one. */
    static final class Incomplete extends Problem {
        private static final long serialVersionUID = 1L;

        Incomplete() {
            super(
                    503,
                    ProblemKind.SERVICE_UNAVAILABLE,
                    "A part of Relève does not answer; ask for your data again in a moment.");
        }
    }
}
