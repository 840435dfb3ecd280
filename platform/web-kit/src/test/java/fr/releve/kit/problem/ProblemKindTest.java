package fr.releve.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemKindTest {

    private static final Path HOUSE = Path.of("../..");
    private static final Pattern ANSWERED = Pattern.compile("ProblemKind\\.([A-Z][A-Z_0-9]+)");

    @Test
    void is_found_by_its_slug() {
        assertThat(ProblemKind.of("unknown-commune")).contains(ProblemKind.UNKNOWN_COMMUNE);
        assertThat(ProblemKind.of("not-utf-8")).contains(ProblemKind.NOT_UTF_8);
        assertThat(ProblemKind.of("UNKNOWN_COMMUNE")).isEmpty();
    }

    /** Words of a kind that nobody answers would be of no use. */
    @Test
    void lists_exactly_what_is_answered_somewhere() {
        var answered = Stream.of(HOUSE, HOUSE.resolve("platform"))
                .flatMap(it -> in(it).stream())
                .map(it -> it.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(ProblemKindTest::answeredIn)
                .collect(Collectors.toSet());

        assertThat(answered)
                .isEqualTo(Stream.of(ProblemKind.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    private static List<Path> in(Path folder) {
        try (var rooms = Files.list(folder)) {
            return rooms.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> answeredIn(Path room) {
        try (var files = Files.walk(room)) {
            return files
                    .filter(it -> it.toString().endsWith(".java"))
                    .flatMap(ProblemKindTest::answeredBy)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> answeredBy(Path file) {
        try {
            return ANSWERED.matcher(Files.readString(file)).results().map(it -> it.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
