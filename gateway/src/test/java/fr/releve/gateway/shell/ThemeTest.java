package fr.releve.gateway.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrasts of the theme, as WCAG 2.2 reckons them: 7 for what is read, 4.5 for the rest. */
class ThemeTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final double READ = 7;
    private static final double SEEN = 4.5;

    private final Map<String, Integer> colours = colours();

    @ParameterizedTest
    @CsvSource({
        "ink,sand",
        "ink,white",
        "ink,ground",
        "ink,mist",
        "ink,amber-mist",
        "ink,error-mist",
        "soft,sand",
        "soft,white",
        "pine,sand",
        "pine,white",
        "pine,mist"
    })
    void text_is_read_by_who_sees_little(String text, String ground) {
        assertThat(contrast(colour(text), colour(ground))).isGreaterThanOrEqualTo(READ);
    }

    @ParameterizedTest
    @CsvSource({
        "amber-ink,amber-mist",
        "error,error-mist",
        "error,white",
        "white,pine",
        "white,leaf",
        "field,white",
        "field,sand",
        "pine-deep,moss",
        "amber,white"
    })
    void words_in_colours_are_read(String text, String ground) {
        assertThat(contrast(colour(text), colour(ground))).isGreaterThanOrEqualTo(SEEN);
    }

    @Test
    void is_reckoned_as_the_recommendation_does() {
        assertThat(contrast(0x000000, 0xffffff)).isEqualTo(21);
        assertThat(contrast(0x777777, 0xffffff)).isBetween(4.47, 4.49);
    }

    private int colour(String name) {
        return name.equals("white") ? 0xffffff : Objects.requireNonNull(colours.get(name), name);
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> colours() {
        try {
            return COLOUR.matcher(Files.readString(Path.of("src/main/web/css/theme.css")))
                    .results()
                    .collect(Collectors.toMap(it -> it.group(1), it -> Integer.parseInt(it.group(2), 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
