package fr.releve.kit.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * That a property is one of some values, each a parameter of its own. Of a query with a list as a parameter Hibernate 7.2 keeps no SQL: it
 * writes it anew at every call. The last value is repeated until there are 1, 2, 4, 8 … of them, so that few queries differ.
 *
 * @param text a condition in HQL
 * @param values by the name of the parameter
 */
public record OneOf(String text, Map<String, Object> values) {

    private static final OneOf NONE = new OneOf("1 = 0", Map.of());

    /**
     * @param name of the parameters, unlike any other of the query; they are numbered
     * @param values without null, some thousands at most, as PostgreSQL takes 65,535 parameters; if there are none, the condition holds for
     *     nothing
     */
    public static OneOf of(String property, String name, Collection<?> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        List<?> listed = List.copyOf(values);
        Map<String, Object> numbered = new HashMap<>();
        for (int i = 0; i < powerOfTwo(listed.size()); i++) {
            numbered.put(name + i, listed.get(Math.min(i, listed.size() - 1)));
        }
        return new OneOf(property + among(name, numbered.size()), Map.copyOf(numbered));
    }

    /** One parameter alone in brackets might be a list, to Hibernate. */
    private static String among(String name, int parameters) {
        return parameters == 1
                ? " = :" + name + 0
                : IntStream.range(0, parameters)
                        .mapToObj(i -> ":" + name + i)
                        .collect(Collectors.joining(", ", " in (", ")"));
    }

    private static int powerOfTwo(int atLeast) {
        return atLeast == 1 ? 1 : Integer.highestOneBit(atLeast - 1) << 1;
    }
}
