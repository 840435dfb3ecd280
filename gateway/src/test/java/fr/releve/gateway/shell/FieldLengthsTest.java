package fr.releve.gateway.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldLengthsTest {

    private static final Pattern FIELD = Pattern.compile("\\{#text name='(\\w+)'[^/]*/}");
    private static final Pattern WITH_LIMITS_OF_ITS_OWN = Pattern.compile("type='(number|date)'");

    @Test
    void every_text_that_is_typed_has_an_end() throws IOException {
        assertThat(textFields())
                .contains("title", "firstName", "source")
                .allSatisfy(it -> assertThat(FieldLengths.of(it)).as(it).isPositive());
    }

    @Test
    void a_date_has_none() {
        assertThat(FieldLengths.of("until")).isNull();
    }

    private static List<String> textFields() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(it -> it.toString().endsWith(".html"))
                    .flatMap(it -> FIELD.matcher(text(it)).results())
                    .filter(it -> !WITH_LIMITS_OF_ITS_OWN.matcher(it.group()).find())
                    .map(it -> it.group(1))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
