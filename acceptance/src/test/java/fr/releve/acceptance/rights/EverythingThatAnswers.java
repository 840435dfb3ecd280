package fr.releve.acceptance.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.Part;
import fr.releve.localstack.Software;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The API as the services describe it, and the pages as the gateway's classes declare them: pages have no other description. */
public final class EverythingThatAnswers {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final String ANNOTATIONS = "jakarta.ws.rs.";

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
        }
        all.addAll(declaredByTheGateway());
        return all;
    }

    /** Paths of the gateway's own that are no part of the API, with {@code {id}} for what varies. */
    public static Set<String> pages() {
        return declaredByTheGateway().stream()
                .filter(it -> it.method().equals("GET"))
                .map(it -> it.path().replaceAll("\\{[^}]*}", "{id}"))
                .filter(it -> !it.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Endpoint> described(JsonNode document, String prefix) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT))
                        .filter(METHODS::contains)
                        .map(method -> Endpoint.of(method, prefix + path.getKey())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Endpoint> declaredByTheGateway() {
        var classes = Software.ofThisClone().root().resolve("gateway/target/classes");
        return new ClassFileImporter()
                .importPath(classes).stream()
                        .filter(it -> !it.isInterface())
                        .flatMap(it -> it.getMethods().stream())
                        .flatMap(method -> METHODS.stream()
                                .filter(verb -> has(method, verb))
                                .map(verb -> endpoint(verb, method)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean has(JavaMethod method, String verb) {
        return method.tryGetAnnotationOfType(ANNOTATIONS + verb).isPresent();
    }

    private static Endpoint endpoint(String verb, JavaMethod method) {
        String path = Stream.concat(
                        pathOf(method.getOwner()).stream(),
                        method.tryGetAnnotationOfType(ANNOTATIONS + "Path").map(EverythingThatAnswers::value).stream())
                .map(it -> it.replaceAll("^/|/$", ""))
                .filter(it -> !it.isEmpty())
                .map(it -> "/" + it)
                .collect(Collectors.joining());
        return Endpoint.of(verb, path.isEmpty() ? "/" : path);
    }

    private static Optional<String> pathOf(JavaClass owner) {
        return owner.tryGetAnnotationOfType(ANNOTATIONS + "Path").map(EverythingThatAnswers::value);
    }

    private static String value(JavaAnnotation<?> path) {
        return String.valueOf(path.getExplicitlyDeclaredProperty("value"));
    }
}
