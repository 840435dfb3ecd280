package fr.releve.gateway.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What codes of the API are called, in the language of the page: {@code words_fr.properties}, {@code words_en.properties}. Text that
 * stands in a template by itself is in the message bundles instead.
 */
public final class Wording {

    private static final Map<Language, Properties> WORDS =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(it -> it, Wording::read));

    /** Of sentences with numbers and names in them; each use takes a copy, as a format is of one thread. */
    private static final Map<Sentence, MessageFormat> SENTENCES = new ConcurrentHashMap<>();

    private Wording() {}

    private record Sentence(String key, Language language) {}

    /** @throws IllegalArgumentException if the key is in no list: that is a mistake of ours */
    public static String of(String key) {
        return find(key).orElseThrow(() -> noWords(key));
    }

    private static IllegalArgumentException noWords(String key) {
        return new IllegalArgumentException("no words for " + key);
    }

    public static Optional<String> find(String key) {
        return find(key, Language.current());
    }

    /** Words of a code that a service may have added since. */
    public static String orCode(String list, String code) {
        return find(list + "." + code).orElse(code);
    }

    /** With numbers and names put in where the words say {@code {0}}, {@code {1}}. */
    public static String with(String key, Object... values) {
        return sentence(key, Language.current()).format(values);
    }

    /** As {@link #with}; empty if there are no such words in the language, or they have room for more than these values. */
    public static Optional<String> filled(Language language, String key, List<?> values) {
        return find(key, language)
                .map(words -> sentence(key, language))
                .filter(it -> it.getFormatsByArgumentIndex().length <= values.size())
                .map(it -> it.format(values.toArray()));
    }

    private static MessageFormat sentence(String key, Language language) {
        MessageFormat sentence = SENTENCES.computeIfAbsent(
                new Sentence(key, language),
                it -> new MessageFormat(
                        find(it.key(), it.language()).orElseThrow(() -> noWords(it.key())),
                        it.language().locale()));
        return (MessageFormat) sentence.clone();
    }

    /** Codes with their words, in the order of the codes, to choose from. */
    public static Map<String, String> choices(String list, Collection<String> codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        codes.forEach(it -> choices.put(it, of(list + "." + it)));
        return Collections.unmodifiableMap(choices);
    }

    /** Where the language of whoever asks is not known yet. */
    public static Optional<String> find(String key, Language language) {
        return Optional.ofNullable(words(language).getProperty(key));
    }

    static Properties words(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static Properties read(Language language) {
        Properties words = new Properties();
        String file = "/words_" + language.code() + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            words.replaceAll((_, text) -> Spaces.kept(text.toString()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
