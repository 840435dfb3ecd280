package fr.releve.acceptance.instance;

import java.util.HashMap;
import java.util.Map;

/** The options of a command: {@code --seed 7}. */
public record Arguments(Map<String, Long> numbers) {

    /** @throws IllegalArgumentException if they are not pairs of a name and a whole number */
    public static Arguments of(String... words) {
        var numbers = new HashMap<String, Long>();
        for (int i = 0; i < words.length; i += 2) {
            if (!words[i].startsWith("--") || i + 1 == words.length) {
                throw new IllegalArgumentException("options are --name number, not " + words[i]);
            }
            numbers.put(words[i].substring(2), Long.valueOf(words[i + 1]));
        }
        return new Arguments(Map.copyOf(numbers));
    }

    public long number(String name, long usual) {
        return numbers.getOrDefault(name, usual);
    }
}
