package fr.releve.gateway.doctor;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.shell.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** « Absent du 12 au 20 février », as typed. */
record Absence(String from, String until) {

    static final Absence NONE = new Absence("", "");

    /** False for every day where the two make no absence. */
    boolean contains(LocalDate day) {
        return first().filter(it -> !day.isBefore(it)).isPresent()
                && last().filter(it -> !day.isAfter(it)).isPresent();
    }

    /** By field, where something is typed that makes no absence. */
    Map<String, String> wrong() {
        return equals(NONE) ? Map.of() : missing();
    }

    /** By field, in the order of the form, what keeps the two from making an absence. */
    Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (first().isEmpty()) {
            missing.put("du", Wording.of("fault.days.du"));
        }
        if (last().isEmpty()) {
            missing.put("au", Wording.of("fault.days.au"));
        }
        return missing.isEmpty() && last().get().isBefore(first().get())
                ? Map.of("au", Wording.of("fault.days.au-before"))
                : missing;
    }

    private Optional<LocalDate> first() {
        return Typed.date(from);
    }

    private Optional<LocalDate> last() {
        return Typed.date(until);
    }
}
