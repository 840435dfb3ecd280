package fr.releve.matching.plan.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each of our ids the whole number by which the engine knows it, the same as long as the planner lives. */
final class Numbers<K> {

    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> ids = new ArrayList<>();

    int of(K id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        ids.add(id);
        numbers.put(id, ids.size() - 1);
        return ids.size() - 1;
    }

    /** In the order of their numbers. */
    List<K> ids() {
        return List.copyOf(ids);
    }

    K id(int number) {
        return ids.get(number);
    }
}
