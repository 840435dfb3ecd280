package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.ServiceProblem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, by field: shown on top with a link to each field, and beside the field.
 *
 * @param general what concerns no field; empty if nothing does
 */
public record Faults(String general, Map<String, String> fields) {

    public static final Faults NONE = new Faults("", Map.of());

    /**
     * @param form its name in the list of words, which has a sentence for each field that a service may refuse
     * @param names of the form's fields in the API, in the order of the form
     */
    public static Faults of(ServiceProblem refused, String form, List<String> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        names.stream()
                .filter(name -> refused.faults().stream()
                        .anyMatch(
                                it -> it.pointer().equals(name) || it.pointer().startsWith("/" + name)))
                .forEach(name -> fields.put(name, Wording.of("fault." + form + "." + name)));
        return new Faults(
                fields.isEmpty() ? ProblemWords.sentence(refused.slug(), refused.status()) : "",
                Collections.unmodifiableMap(fields));
    }

    public boolean any() {
        return !general.isEmpty() || !fields.isEmpty();
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String at(String field) {
        return fields.get(field);
    }
}
