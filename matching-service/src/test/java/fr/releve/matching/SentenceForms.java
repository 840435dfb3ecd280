package fr.releve.matching;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.wording.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Forms of sentences, each with how many values it has: those that the pages have words for, in French and English, and those that are said. */
public final class SentenceForms {

    private static final Path FILE = Path.of("../contracts/src/test/resources/sentences.properties");

    private static final Properties KNOWN = read();

    private SentenceForms() {}

    /** @param list {@code gate}, {@code term}… */
    public static Map<String, Integer> known(String list) {
        return KNOWN.stringPropertyNames().stream()
                .filter(it -> it.startsWith(list + "."))
                .collect(toMap(it -> it.substring(list.length() + 1), it -> Integer.valueOf(KNOWN.getProperty(it))));
    }

    /** @throws AssertionError if one form has now more values, now fewer */
    public static Map<String, Integer> said(Stream<Sentence> sentences) {
        return sentences.collect(toMap(Sentence::form, it -> it.values().size(), (one, other) -> {
            assertThat(other).isEqualTo(one);
            return one;
        }));
    }

    private static Properties read() {
        Properties forms = new Properties();
        try (var text = Files.newBufferedReader(FILE)) {
            forms.load(text);
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
