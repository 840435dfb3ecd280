package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.kit.problem.ProblemKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, by field: shown on top with a link to each field, and beside the field.
 *
 * @param general what concerns no field; empty if nothing does
 */
public record Faults(String general, Map<String, String> fields) {

    private static final Pattern DEEPER = Pattern.compile("/(.?)");

    public static final Faults NONE = new Faults("", Map.of());

    /**
     * What has changed since it was read concerns no field: what was typed stays, and the form says so in its own words, if it has any.
     * A field within another belongs to the most precise name: of {@code practice} and {@code practiceDescription}, {@code
     * /practice/description} to the latter.
     *
     * @param form its name in the list of words, which says of each field that a service may refuse what it wants
     * @param names of the form's fields in the API, in the order of the form
     */
    public static Faults of(ServiceProblem refused, String form, List<String> names) {
        if (refused.kind() == ProblemKind.STALE_VERSION) {
            return general(Wording.find("fault." + form + ".stale").orElseGet(() -> sentence(refused)));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> wrong =
                refused.faults().stream().map(it -> name(it.pointer(), names)).collect(Collectors.toSet());
        names.stream()
                .filter(wrong::contains)
                .forEach(name -> fields.put(name, sentence(refused, "fault." + form + "." + name)));
        return fields.isEmpty() ? general(sentence(refused)) : new Faults("", Collections.unmodifiableMap(fields));
    }

    private static Faults general(String sentence) {
        return new Faults(sentence, Map.of());
    }

    private static String sentence(ServiceProblem refused) {
        return ProblemWords.sentence(refused.slug(), refused.status());
    }

    /** A refusal that has a kind of its own says more than what the field wants in general. */
    private static String sentence(ServiceProblem refused, String general) {
        return refused.kind() == ProblemKind.INVALID_REQUEST
                ? Wording.of(general)
                : Wording.find("problem." + refused.slug()).orElseGet(() -> Wording.of(general));
    }

    private static String name(String pointer, List<String> names) {
        String path = DEEPER.matcher(pointer.startsWith("/") ? pointer.substring(1) : pointer)
                .replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
        return names.stream()
                .filter(path::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /**
     * The same in a form that calls its fields otherwise.
     *
     * @param names of the form's fields, by those of the API; what is not among them keeps its own
     */
    public Faults under(Map<String, String> names) {
        Map<String, String> named = new LinkedHashMap<>();
        fields.forEach((name, fault) -> named.put(names.getOrDefault(name, name), fault));
        return new Faults(general, Collections.unmodifiableMap(named));
    }

    public boolean any() {
        return !general.isEmpty() || !fields.isEmpty();
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String at(String field) {
        return fields.get(field);
    }
}
