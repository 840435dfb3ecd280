package fr.releve.acceptance.fuzz;

import fr.releve.localstack.Software;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jspecify.annotations.Nullable;

/** The pages, with what each takes from who calls it, as the gateway's classes declare them: pages have no other description. */
public final class Pages {

    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final DotName PATH = DotName.createSimple(JAX_RS + "Path");
    private static final DotName CONSUMES = DotName.createSimple(JAX_RS + "Consumes");
    private static final DotName BEAN = DotName.createSimple(JAX_RS + "BeanParam");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final List<DotName> NAMED = Stream.of("RestForm", "RestQuery")
            .map(it -> DotName.createSimple("org.jboss.resteasy.reactive." + it))
            .toList();

    private static final List<String> FILE_FORM = List.of(
            "acceptsOvernight",
            "apercu",
            "category",
            "cle",
            "consent",
            "credentialKind",
            "credentialNumber",
            "credentialValidUntil",
            "firstName",
            "homeCommune",
            "insuranceValidUntil",
            "lastName",
            "maxTravelMinutes",
            "missionKinds",
            "needsHousing",
            "phone",
            "rpps",
            "specialty",
            "version",
            "wishedSettings");
    private static final List<String> NEED_FORM = List.of(
            "apercu",
            "cle",
            "commune",
            "description",
            "doctorsPerHalfDay",
            "from",
            "host",
            "hostEmail",
            "hostPhone",
            "housing",
            "kind",
            "minimumBlock",
            "pay",
            "payKind",
            "practice",
            "practiceDescription",
            "practiceSetting",
            "publier",
            "replaced",
            "replacedRpps",
            "specialty",
            "title",
            "until",
            "urgent",
            "version",
            "week");

    /** Forms that are read as a whole, by page: no class says which fields they have. */
    private static final Map<String, List<String>> READ_AS_A_WHOLE = Map.of(
            "/medecin/dossier", FILE_FORM,
            "/medecin/dossier/portee", FILE_FORM,
            "/commune/besoins/nouveau", NEED_FORM,
            "/commune/besoins/{id}/modification", NEED_FORM,
            "/commune/besoins/apercu", NEED_FORM,
            "/administration/regles/{code}", List.of("value", "validFrom", "validTo", "source"),
            "/coordination/plan/et-si/apercu",
                    List.of("besoin", "week", "minutes", "medecins", "bloc", "logement", "plus"),
            "/mes-messages/rythmes", List.of("OFFERS", "CALENDAR", "REMINDERS"));

    private final Index index;

    private Pages(Index index) {
        this.index = index;
    }

    /** Those of this clone, as it was built. */
    public static List<Operation> ofThisClone() {
        return new Pages(index(Software.ofThisClone().root().resolve("gateway/target/classes"))).all();
    }

    private static Index index(Path classes) {
        var indexer = new Indexer();
        try (var files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(it -> it.toString().endsWith(".class"))::iterator) {
                try (var bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indexer.complete();
    }

    private List<Operation> all() {
        List<Operation> found = new ArrayList<>();
        for (ClassInfo owner : index.getKnownClasses()) {
            if (owner.isInterface()) { // what the gateway asks of others
                continue;
            }
            for (MethodInfo method : owner.methods()) {
                METHODS.stream()
                        .filter(verb -> method.hasDeclaredAnnotation(DotName.createSimple(JAX_RS + verb)))
                        .forEach(verb -> found.add(operation(verb, owner, method)));
            }
        }
        return found;
    }

    private Operation operation(String verb, ClassInfo owner, MethodInfo method) {
        String path = Stream.of(value(owner.declaredAnnotation(PATH)), value(method.declaredAnnotation(PATH)))
                .map(it -> it.replaceAll("^/|/$", ""))
                .filter(it -> !it.isEmpty())
                .map(it -> "/" + it)
                .collect(Collectors.joining());
        String plain = path.replaceAll("\\{(\\w+)\\s*:([^{}]|\\{[^}]*})*}", "{$1}");
        List<String> fields =
                new ArrayList<>(READ_AS_A_WHOLE.getOrDefault(verb.equals("POST") ? plain : "", List.of()));
        method.parameters().forEach(it -> fields.addAll(fields(it)));
        return Operation.page(verb, plain.isEmpty() ? "/" : plain, takesFiles(method), fields.toArray(String[]::new));
    }

    private List<String> fields(MethodParameterInfo parameter) {
        ClassInfo bean = parameter.hasDeclaredAnnotation(BEAN)
                ? index.getClassByName(parameter.type().name())
                : null;
        if (bean != null) {
            return bean.fields().stream()
                    .flatMap(field -> NAMED.stream()
                            .filter(field::hasDeclaredAnnotation)
                            .map(it -> named(field.declaredAnnotation(it), field.name())))
                    .toList();
        }
        return NAMED.stream()
                .filter(parameter::hasDeclaredAnnotation)
                .map(it -> named(parameter.declaredAnnotation(it), parameter.name()))
                .toList();
    }

    private static String named(@Nullable AnnotationInstance annotation, @Nullable String otherwise) {
        String name = value(annotation);
        return name.isEmpty() ? String.valueOf(otherwise) : name;
    }

    private static String value(@Nullable AnnotationInstance annotation) {
        var value = annotation == null ? null : annotation.value();
        return value == null ? "" : value.asString();
    }

    private static boolean takesFiles(MethodInfo method) {
        var consumes = method.declaredAnnotation(CONSUMES);
        return consumes != null && List.of(consumes.value().asStringArray()).contains(Operation.FILES);
    }
}
