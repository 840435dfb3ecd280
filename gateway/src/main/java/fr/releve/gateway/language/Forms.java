package fr.releve.gateway.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The forms that the matching's French sentences take. Both lists of words have each form under one key, so that a sentence can be said
 * in another language with the values it was made of: of the code {@code travel} in the list {@code term} those are {@code term.travel}
 * and whatever begins with {@code term.travel.}
 */
public final class Forms {

    /** Lists that the matching says in French itself. */
    static final Set<String> LISTS = Set.of("term", "gate", "option", "caution");

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    /** A number or a date: « 1 234 », « 1er décembre 2026 ». */
    private static final String READ = "\\\\E(?<v$1>\\\\d[\\\\d\\\\p{L}\\\\h]*)\\\\Q";

    private static final Map<String, List<Form>> BY_CODE = Wording.words(Language.FRENCH).stringPropertyNames().stream()
            .filter(key -> LISTS.contains(list(key)))
            .map(key -> form(key, Wording.find(key, Language.FRENCH).orElseThrow()))
            .collect(Collectors.groupingBy(it -> code(it.key())));

    private Forms() {}

    /**
     * What a sentence says.
     *
     * @param key of its form
     * @param values as they stand in it
     */
    public record Said(String key, List<String> values) {}

    private record Form(String key, Pattern sentence, int values) {

        Optional<Said> read(String french) {
            Matcher read = sentence.matcher(french);
            return read.matches()
                    ? Optional.of(new Said(
                            key,
                            IntStream.range(0, values)
                                    .mapToObj(it -> read.group("v" + it))
                                    .toList()))
                    : Optional.empty();
        }
    }

    /** Empty if the sentence has none of the code's forms: those words are newer than ours, or older. */
    public static Optional<Said> of(String list, String code, String french) {
        String sentence = Spaces.kept(french);
        return BY_CODE.getOrDefault(list + "." + code, List.of()).stream()
                .flatMap(it -> it.read(sentence).stream())
                .findFirst();
    }

    private static Form form(String key, String words) {
        Matcher value = VALUE.matcher(words);
        return new Form(
                key,
                Pattern.compile("\\Q" + value.replaceAll(READ) + "\\E"),
                Math.toIntExact(value.reset().results().count()));
    }

    private static String list(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /** {@code term.travel} of {@code term.travel.weekly} */
    private static String code(String key) {
        int variant = key.indexOf('.', key.indexOf('.') + 1);
        return variant < 0 ? key : key.substring(0, variant);
    }
}
