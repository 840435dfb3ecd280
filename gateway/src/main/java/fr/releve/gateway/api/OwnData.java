package fr.releve.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.neighbours.Together;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Everything that the services keep about an account, asked for with the account's own token: nobody gets more than they may read. */
@ApplicationScoped
public class OwnData {

    private static final Set<Integer> NOTHING_THERE = Set.of(403, 404);
    private static final int STRETCH = 100;

    /** Beyond this a person has other means than a download. */
    private static final int MOST_STRETCHES = 100;

    private final GatewayConfig.Services services;
    private final ObjectMapper json;
    private final Together together;
    private final HttpClient http;

    OwnData(GatewayConfig config, ObjectMapper json, Together together) {
        this.services = config.services();
        this.json = json;
        this.together = together;
        this.http = HttpClient.newBuilder()
                .connectTimeout(services.connectTimeout())
                .build();
    }

    /** By kind; what the account has nothing of is left out. Takes as long as the slowest answer and what has to wait for it. */
    public Map<String, JsonNode> of(String token) {
        return joined(List.of(
                () -> doctor(token),
                () -> spouse(token),
                () -> list("notifications", Service.NOTIFICATION, "/notifications", token),
                () -> one("preferences", Service.NOTIFICATION, "/notification-preferences", token)));
    }

    private Map<String, JsonNode> doctor(String token) {
        var doctor = one("practitioner", Service.PROFILE, "/practitioners/me", token);
        if (doctor.isEmpty()) {
            return doctor;
        }
        String file = "/practitioners/" + idOf(doctor);
        return joined(List.of(
                () -> doctor,
                () -> one("availability", Service.PROFILE, file + "/availability", token),
                () -> one("documents", Service.PROFILE, file + "/documents", token),
                () -> list("accesses", Service.PROFILE, file + "/accesses", token),
                () -> list("proposals", Service.MATCHING, "/proposals", token),
                () -> list("placements", Service.MATCHING, "/placements", token)));
    }

    private Map<String, JsonNode> spouse(String token) {
        var spouse = one("spouse", Service.PROFILE, "/spouses/me", token);
        return spouse.isEmpty()
                ? spouse
                : joined(List.of(
                        () -> spouse,
                        () -> list("jobs", Service.PROFILE, "/spouses/" + idOf(spouse) + "/job-leads", token)));
    }

    private Map<String, JsonNode> joined(List<Supplier<Map<String, JsonNode>>> parts) {
        var data = new LinkedHashMap<String, JsonNode>();
        together.map(parts, Supplier::get).forEach(data::putAll);
        return data;
    }

    private static String idOf(Map<String, JsonNode> file) {
        return file.values().iterator().next().path("id").asText();
    }

    private Map<String, JsonNode> one(String kind, Service service, String path, String token) {
        return one(service, path, token).map(it -> Map.of(kind, it)).orElse(Map.of());
    }

    private Map<String, JsonNode> list(String kind, Service service, String path, String token) {
        return list(service, path, token).map(it -> Map.of(kind, it)).orElse(Map.of());
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
