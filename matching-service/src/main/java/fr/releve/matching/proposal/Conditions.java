package fr.releve.matching.proposal;

import fr.releve.kit.database.OneOf;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions of a query for proposals or placements, all of which must hold, and their values. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    private Conditions() {}

    /** Those whose territory, vacancy or doctor puts them before the reader. */
    public static Conditions within(Scope scope) {
        var seen = new Conditions();
        switch (scope) {
            case Scope.Everything everything -> {}
            case Scope.OfTerritories it -> seen.andAny(territory(it.sirens()));
            case Scope.OfferedToHost it ->
                seen.andAny(territory(it.sirens()), OneOf.of("vacancyId", "vacancy", it.vacancies()));
            case Scope.OfferedToDoctor it -> seen.andAny(OneOf.of("practitionerId", "doctor", it.practitioners()));
        }
        return seen;
    }

    private static OneOf territory(Set<String> sirens) {
        return OneOf.of("territory", "siren", sirens);
    }

    private void andAny(OneOf... choices) {
        and(Stream.of(choices).map(OneOf::text).collect(Collectors.joining(" or ", "(", ")")));
        Stream.of(choices).map(OneOf::values).forEach(values::putAll);
    }

    /** @param value of the parameter that has this name; others follow by {@link #with} */
    public void and(String condition, String name, Object value) {
        and(condition);
        with(name, value);
    }

    public void with(String name, Object value) {
        values.put(name, value);
    }

    public void and(String condition) {
        conditions.add(condition);
    }

    /** Nothing is asked of a property of which nothing is wanted. */
    public void andEquals(String property, @Nullable Object wanted) {
        if (wanted != null) {
            and(property + " = :" + property, property, wanted);
        }
    }

    public String text() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return values;
    }
}
