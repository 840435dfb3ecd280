package fr.releve.acceptance.instance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The options of a command: {@code --seed 7}. */
public record Arguments(Map<String, Long> numbers) {

    /**
     * @param known names that the command has, without the dashes
     * @throws IllegalArgumentException if they are not pairs of a known name, each once, and a whole number above zero; its message is
     *     one sentence for whoever typed them
     */
    public static Arguments of(Set<String> known, String... words) {
        var numbers = new HashMap<String, Long>();
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].startsWith("--") ? words[i].substring(2) : "";
            if (!known.contains(name)) {
                throw new IllegalArgumentException("there is no option " + words[i] + "; there are: --"
                        + String.join(" --", new TreeSet<>(known)) + ".");
            }
            if (i + 1 == words.length) {
                throw new IllegalArgumentException(words[i] + " needs a number after it.");
            }
            if (numbers.put(name, positive(words[i], words[i + 1])) != null) {
                throw new IllegalArgumentException(words[i] + " is said twice.");
            }
        }
        return new Arguments(Map.copyOf(numbers));
    }

    /**
     * Runs a command with its options.
     *
     * @param command says whether all was well
     * @return what the process ends with: 0 if all was well, 1 if not, or if the options make no sense, which it says in one sentence
     */
    public static int run(String name, Set<String> known, Predicate<Arguments> command, String... words) {
        Arguments given;
        try {
            given = of(known, words);
        } catch (IllegalArgumentException e) {
            System.out.println(name + ": " + e.getMessage());
            return 1;
        }
        return command.test(given) ? 0 : 1;
    }

    private static long positive(String option, String word) {
        try {
            long number = Long.parseLong(word);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as of zero
        }
        throw new IllegalArgumentException(option + " is a whole number above zero, not " + word + ".");
    }

    public long number(String name, long usual) {
        return numbers.getOrDefault(name, usual);
    }
}
