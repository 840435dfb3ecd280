package fr.releve.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasebookTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");
    private static final Instant BEFORE = Instant.parse("2026-11-24T17:30:00Z");

    static Stream<Occasion> everyOccasion() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> kind.readers().stream()
                        .flatMap(reader -> Stream.of(true, false)
                                .map(byReader -> new Occasion(kind, reader, byReader, null, List.of(), 2, BEFORE))));
    }

    @ParameterizedTest
    @MethodSource("everyOccasion")
    void has_full_sentences_for_every_occasion_in_every_language(Occasion occasion) {
        for (Language language : Language.values()) {
            var it = Phrasebook.of(language).sentences(occasion);

            assertThat(it.title()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(70);
            assertThat(it.opening()).endsWith(".");
            assertThat(it.next()).endsWith(".");
            assertThat(it.action()).isNotBlank();
            assertThat(it.title() + it.opening() + it.next()).doesNotContain("  ", " :", " ;", " ?", "{", "}");
        }
        assertThat(Phrasebook.of(Language.FRENCH).sentences(occasion).reason())
                .startsWith("Vous recevez ce message parce que");
        assertThat(Phrasebook.of(Language.ENGLISH).sentences(occasion).reason())
                .startsWith("You receive this message because");
    }

    @ParameterizedTest
    @EnumSource
    void says_which_mails_a_link_ends(Concern concern) throws IOException {
        for (Language language : Language.values()) {
            var phrases = phrases(language).stringPropertyNames();

            assertThat(phrases.contains("link.stop." + concern.name().toLowerCase(Locale.ROOT)))
                    .isEqualTo(concern.isPersonal());
        }
    }

    @Test
    void says_the_same_with_the_same_values_in_every_language() throws IOException {
        Properties french = phrases(Language.FRENCH);
        Properties english = phrases(Language.ENGLISH);

        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        assertThat(french.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(values(english.getProperty(it, "")))
                        .as(it)
                        .isEqualTo(values(french.getProperty(it, ""))));
    }

    private static Set<String> values(String phrase) {
        return VALUE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties phrases(Language language) throws IOException {
        var phrases = new Properties();
        String file = "/wording/" + language.tag() + ".properties";
        try (var text = new InputStreamReader(
                Objects.requireNonNull(Phrasebook.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            phrases.load(text);
        }
        return phrases;
    }

    @Test
    void says_until_when_an_offer_can_be_answered_in_the_time_of_paris() {
        assertThat(offerUntil("2026-11-24T17:30:00Z", Language.FRENCH))
                .contains("mardi 24 novembre 2026 à 18\u00a0h\u00a030");
        assertThat(offerUntil("2026-07-01T22:00:00Z", Language.FRENCH))
                .contains("jeudi 2 juillet 2026 à 0\u00a0h\u00a0;");
        assertThat(offerUntil("2026-11-24T17:30:00Z", Language.ENGLISH)).contains("Tuesday 24 November 2026 at 18:30");
    }

    @Test
    void thanks_the_one_who_declined_and_reassures_the_other() {
        assertThat(declined(Reader.DOCTOR, true).opening())
                .isEqualTo("Vous avez décliné cette proposition. Merci d’avoir répondu.");
        assertThat(declined(Reader.HOST, false).next()).contains("nous cherchons un autre médecin");
    }

    @Test
    void says_why_releve_let_something_fall_and_keeps_what_people_gave_as_their_reason_to_itself() {
        assertThat(cancelled(Reader.HOST, "doctor-left"))
                .isEqualTo("Cette mission n’aura pas lieu. Le médecin n’est plus volontaire dans Relève.");
        assertThat(cancelled(Reader.DOCTOR, "doctor-left")).endsWith(" Vous n’êtes plus volontaire dans Relève.");
        assertThat(cancelled(Reader.HOST, "illness")).isEqualTo("Cette mission n’aura pas lieu.");
    }

    @Test
    void says_what_an_unsigned_amendment_and_an_extension_without_authorisation_come_to() {
        assertThat(next(Kind.AMENDMENT_TO_SIGN, Reader.COORDINATOR)).contains("et auront lieu");
        assertThat(next(Kind.EXTENSION_UNAUTHORISED, Reader.DOCTOR)).endsWith("ces demi-journées n’ont pas lieu.");
        assertThat(Phrasebook.of(Language.FRENCH)
                        .sentences(new Occasion(
                                Kind.EXTENSION_LAPSED, Reader.HOST, false, "ordre-refused", List.of(), 0, null))
                        .opening())
                .endsWith(" Le conseil départemental de l’Ordre n’a pas autorisé la prolongation.");
    }

    private static String next(Kind kind, Reader reader) {
        return Phrasebook.of(Language.FRENCH)
                .sentences(new Occasion(kind, reader, false, null, List.of(), 0, BEFORE))
                .next();
    }

    @Test
    void reads_the_language_from_the_start_of_a_tag() {
        assertThat(Language.of("en-GB,fr;q=0.5")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("fr-FR")).isEqualTo(Language.FRENCH);
        assertThat(Language.of("de")).isEqualTo(Language.FRENCH);
        assertThat(Language.of(null)).isEqualTo(Language.FRENCH);
    }

    private static String cancelled(Reader reader, String reason) {
        return Phrasebook.of(Language.FRENCH)
                .sentences(new Occasion(Kind.CANCELLED, reader, false, reason, List.of(), 0, null))
                .opening();
    }

    private static Sentences declined(Reader reader, boolean byReader) {
        return Phrasebook.of(Language.FRENCH)
                .sentences(new Occasion(Kind.DECLINED, reader, byReader, null, List.of(), 0, null));
    }

    private static String offerUntil(String before, Language language) {
        return Phrasebook.of(language)
                .sentences(new Occasion(Kind.OFFERED, Reader.DOCTOR, false, null, List.of(), 0, Instant.parse(before)))
                .next();
    }
}
