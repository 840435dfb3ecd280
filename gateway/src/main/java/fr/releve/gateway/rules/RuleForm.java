package fr.releve.gateway.rules;

import fr.releve.gateway.neighbours.ReferenceRule;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule is to say from a day on, as it is typed. */
record RuleForm(String value, String validFrom, String validTo, String source) {

    /** By the names that the API gives the fields. */
    static final List<String> FIELDS = List.of("value", "validFrom", "validTo", "source");

    /** What it says today, for a day and a source to be added. */
    static RuleForm on(RuleCourse course) {
        var now = course.now();
        return new RuleForm(now == null ? course.said().getLast().value() : now.value(), "", "", "");
    }

    static RuleForm typed(MultivaluedMap<String, String> sent) {
        return new RuleForm(text(sent, "value"), text(sent, "validFrom"), text(sent, "validTo"), text(sent, "source"));
    }

    ReferenceRule.Wish wish(String code) {
        return new ReferenceRule.Wish(code, value, orNull(validFrom), orNull(validTo), source);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }
}
