package fr.releve.matching.proposal;

import fr.releve.matching.proposal.ProposalFilter.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            case Scope.OfTerritories it -> seen.and("territory in :sirens", "sirens", it.sirens());
            case Scope.OfferedToHost it -> {
                seen.and("(territory in :sirens or vacancyId in :vacancies)", "sirens", it.sirens());
                seen.with("vacancies", it.vacancies());
            }
            case Scope.OfferedToDoctor it -> seen.and("practitionerId in :doctors", "doctors", it.practitioners());
        }
        return seen;
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
