package fr.releve.acceptance.rights;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.fuzz.Operation;
import fr.releve.acceptance.fuzz.Pages;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The API as the services describe it, and the pages as the gateway's classes declare them: pages have no other description. */
public final class EverythingThatAnswers {

    /** Stands in no document, and answers to nobody unless the configuration lets the clock be set. */
    private static final String CLOCK = "/clock";

    private EverythingThatAnswers() {}

    static Set<Endpoint> at(Instance instance) {
        var all = new TreeSet<Endpoint>();
        var open =
                described(instance.door().get("/api/openapi.json").expect(200).json(), "");
        all.addAll(open);
        for (var part : List.of(Part.PROFILE, Part.MATCHING, Part.NOTIFICATION)) {
            String prefix = part.slug() + ":";
            described(
                            Door.at(instance.url(part))
                                    .get("/q/openapi?format=json")
                                    .expect(200)
                                    .json(),
                            prefix)
                    .stream()
                    .filter(it -> !open.contains(
                            new Endpoint(it.method(), "/api" + it.path().substring(prefix.length()))))
                    .forEach(all::add);
            all.add(Endpoint.of("PUT", prefix + CLOCK));
        }
        all.addAll(endpoints(Pages.ofThisClone().stream(), ""));
        return all;
    }

    /** Paths of the gateway's own that are no part of the API, with {@code {id}} for what varies. */
    public static Set<String> pages() {
        return Pages.ofThisClone().stream()
                .filter(it -> it.method().equals("GET"))
                .map(it -> it.path().replaceAll("\\{[^}]*}", "{id}"))
                .filter(it -> !it.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Endpoint> described(JsonNode document, String prefix) {
        return endpoints(Operation.in(document).stream(), prefix);
    }

    private static Set<Endpoint> endpoints(Stream<Operation> operations, String prefix) {
        return operations
                .map(it -> Endpoint.of(it.method(), prefix + it.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
