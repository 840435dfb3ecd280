package fr.releve.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The forms of the matching's sentences that the gateway's pages know. They say them in English under the same key; a sentence of no such
 * form stays French there.
 */
public final class PageForms {

    private static final Path WORDS = Path.of("../gateway/src/main/resources/words_fr.properties");

    /** A number, or a date such as « 1er décembre 2026 ». */
    private static final String VALUE = "\\\\E\\\\d[\\\\d\\\\p{L}\\\\h]*\\\\Q";

    private static final Properties FORMS = read();

    private PageForms() {}

    /**
     * The key of the form that a sentence has.
     *
     * @throws AssertionError if it has none or several
     */
    public static String of(String list, String code, String sentence) {
        List<String> found = all(list).stream()
                .filter(key -> (key + ".").startsWith(list + "." + code + "."))
                .filter(key ->
                        Pattern.matches("\\Q" + FORMS.getProperty(key).replaceAll("\\{\\d}", VALUE) + "\\E", sentence))
                .toList();
        assertThat(found).as("forms of « %s », %s.%s", sentence, list, code).hasSize(1);
        return found.getFirst();
    }

    /** The keys of a list. */
    public static Set<String> all(String list) {
        return FORMS.stringPropertyNames().stream()
                .filter(it -> it.startsWith(list + "."))
                .collect(Collectors.toSet());
    }

    private static Properties read() {
        Properties words = new Properties();
        try (var text = Files.newBufferedReader(WORDS)) {
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
