package fr.releve.notification.wording;

import fr.releve.kit.time.Clock;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The sentences of every occasion in one language, from {@code wording/<language>.properties}. */
public final class Phrasebook {

    private static final Map<Language, Phrasebook> BOOKS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BOOKS.put(language, new Phrasebook(language));
        }
    }

    private final Language language;
    private final Properties phrases;

    private Phrasebook(Language language) {
        this.language = language;
        this.phrases = read("/wording/" + language.tag() + ".properties");
    }

    public static Phrasebook of(Language language) {
        return Objects.requireNonNull(BOOKS.get(language));
    }

    public Sentences sentences(Occasion occasion) {
        String key = occasion.kind() + "." + occasion.reader();
        if (occasion.byReader() && phrases.containsKey(key + ".self.title")) {
            key += ".self";
        }
        return new Sentences(
                sentence(key + ".title", occasion),
                sentence(key + ".opening", occasion) + because(occasion),
                sentence(key + ".next", occasion),
                phrase(key + ".action"),
                phrase("reason." + occasion.reader()));
    }

    /** {@code Bonjour Dr Anne Test,}. */
    public String greeting(String name) {
        return phrase("greeting").replace("{name}", name);
    }

    /** What one calls the team that coordinates a territory when writing to it. */
    public String coordination() {
        return phrase("coordination");
    }

    /** Title of an entry in the reader's calendar; it names nobody. */
    public String calendarEntry(Reader reader) {
        return phrase(Kind.CALENDAR + "." + reader + ".entry");
    }

    /** What the page behind the link of a mail says. */
    public String link(String key) {
        return phrase("link." + key);
    }

    /** Name of a calendar with the reader's entries. */
    public String calendar() {
        return phrase("calendar");
    }

    /** Label of the way to where the reader says how many mails they want. */
    public String settings() {
        return phrase("settings");
    }

    /** What Relève is. */
    public String about() {
        return phrase("about");
    }

    private String sentence(String key, Occasion occasion) {
        String sentence = phrase(key).replace("{number}", Integer.toString(occasion.number()));
        if (sentence.contains("{before}")) {
            return sentence.replace("{before}", moment(key, occasion.before()));
        }
        return sentence.contains("{day}") ? sentence.replace("{day}", day(key, occasion.before())) : sentence;
    }

    /** Empty where there is no reason, or nothing to say of it to this reader. */
    private String because(Occasion occasion) {
        String key = "because." + occasion.reason() + "." + occasion.reader();
        return phrases.containsKey(key) ? " " + phrase(key) : "";
    }

    private String day(String key, @Nullable Instant before) {
        return new DatesInWords(language).day(LocalDate.ofInstant(Objects.requireNonNull(before, key), Clock.PARIS));
    }

    private String moment(String key, @Nullable Instant before) {
        return new DatesInWords(language).moment(Objects.requireNonNull(before, key));
    }

    private String phrase(String key) {
        String phrase = Objects.requireNonNull(phrases.getProperty(key), key);
        return language == Language.FRENCH ? unbroken(phrase) : phrase;
    }

    /** In French a space stands before the tall punctuation marks, at which no line may break. */
    private static String unbroken(String text) {
        return text.replace(" :", "\u00a0:").replace(" ;", "\u00a0;").replace(" ?", "\u00a0?");
    }

    private static Properties read(String resource) {
        try (var stream = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var phrases = new Properties();
            phrases.load(reader);
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
