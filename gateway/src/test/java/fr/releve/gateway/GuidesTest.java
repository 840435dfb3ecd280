package fr.releve.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a guide names between guillemets stands so on a page: who looks for the button finds it. */
class GuidesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern NAMED = Pattern.compile("« ?([^»]*?) ?»");

    /** Characters: what stands on a printed page. */
    private static final int LONGEST_GUIDE = 3_600;

    /** 300 KB. */
    private static final long HEAVIEST_PICTURE = 300 * 1024;

    /** A button of Keycloak. */
    private static final Set<String> NOT_OURS = Set.of("Credentials");

    static List<Path> guides() throws IOException {
        return files(Path.of("../docs/guides"), ".md");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void names_what_stands_on_the_pages(Path guide) throws IOException {
        String pages = pages();

        assertThat(NAMED.matcher(text(guide)).results().map(it -> it.group(1)))
                .isNotEmpty()
                .filteredOn(it -> !NOT_OURS.contains(it))
                .allSatisfy(it -> assertThat(pages).contains(it));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void fits_on_a_page(Path guide) {
        assertThat(text(guide)).hasSizeLessThan(LONGEST_GUIDE);
    }

    @Test
    void there_is_a_guide_for_each_kind_of_user() throws IOException {
        assertThat(guides()).hasSize(5);
    }

    @Test
    void pictures_are_light_enough_to_be_kept_and_all_of_them_are_shown() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(files(Path.of("../docs/screenshots"), ".png")).isNotEmpty().allSatisfy(it -> {
            assertThat(Files.size(it)).isLessThanOrEqualTo(HEAVIEST_PICTURE);
            assertThat(readme).contains("(docs/screenshots/" + it.getFileName() + ")");
        });
    }

    private static String pages() throws IOException {
        StringBuilder pages = new StringBuilder(text(RESOURCES.resolve("words_fr.properties")));
        TextsTest.bundles().stream()
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .map((Method it) -> it.getAnnotation(Message.class).value())
                .forEach(it -> pages.append('\n').append(plain(it)));
        files(RESOURCES.resolve("templates"), ".html")
                .forEach(it -> pages.append('\n').append(text(it)));
        return pages.toString();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(end)).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return plain(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With blanks and apostrophes as one types them. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ").replace('’', '\'');
    }
}
