package fr.releve.gateway.rules;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.HalfDay.Part;
import fr.releve.gateway.language.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From when to when half-days usually last, as the contract says it. */
@ApplicationScoped
public class UsualHours {

    private final CurrentRules rules;

    UsualHours(CurrentRules rules) {
        this.rules = rules;
    }

    /** Of the parts of the day that are among them, as ruled on the first; empty while that is not known. */
    public String words(List<HalfDay> halfDays) {
        return Stream.of(Part.values())
                .flatMap(part -> halfDays.stream()
                        .filter(it -> it.part() == part)
                        .limit(1)
                        .flatMap(it -> rules.span(code(part), it.date()).stream())
                        .map(span -> Wording.with("hours." + part, span)))
                .collect(Collectors.joining(" "));
    }

    private static String code(Part part) {
        return switch (part) {
            case AM -> "half-day.morning-hours";
            case PM -> "half-day.afternoon-hours";
        };
    }
}
