package fr.releve.gateway.shell;

import fr.releve.gateway.neighbours.ServiceProblem;
import java.util.LinkedHashMap;
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
     * @param sentences what to say of each field that a service may refuse, by the field's name in the API
     */
    public static Faults of(ServiceProblem refused, Map<String, String> sentences) {
        Map<String, String> fields = new LinkedHashMap<>();
        refused.faults()
                .forEach(fault -> sentences.forEach((field, sentence) -> {
                    if (fault.pointer().equals(field) || fault.pointer().startsWith("/" + field)) {
                        fields.putIfAbsent(field, sentence);
                    }
                }));
        return new Faults(
                fields.isEmpty() ? ProblemWords.sentence(refused.slug(), refused.status()) : "", Map.copyOf(fields));
    }

    public boolean any() {
        return !general.isEmpty() || !fields.isEmpty();
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String at(String field) {
        return fields.get(field);
    }
}
