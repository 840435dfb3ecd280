package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./releve sbom} says of a bill of materials. */
class LicencesTest {

    private static final Path SBOM = Software.ofThisClone().root().resolve("deploy/sbom");

    @TempDir
    private Path folder;

    @Test
    void libraries_whose_licence_is_on_the_list_pass() throws Exception {
        var answer = check(
                bom("one", "{\"license\":{\"id\":\"MIT\"}}"), bom("two", "{\"expression\":\"(GPL-3.0-only OR ISC)\"}"));

        assertThat(answer.words()).contains("sbom: 2 libraries, 0 with a licence that is not on the list");
        assertThat(answer.code()).isZero();
    }

    @Test
    void a_library_with_another_licence_is_named_whatever_file_it_stands_in() throws Exception {
        var answer =
                check(bom("one", "{\"license\":{\"id\":\"MIT\"}}"), bom("two", "{\"license\":{\"id\":\"SSPL-1.0\"}}"));

        assertThat(answer.words()).contains("test:two:1: SSPL-1.0");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void a_library_without_a_licence_and_an_empty_bill_are_refused() throws Exception {
        assertThat(check(bom("bare", "")).words()).contains("test:bare:1: no licence");
        assertThat(check(Files.writeString(folder.resolve("empty.json"), "{}")).code())
                .isEqualTo(1);
    }

    private Path bom(String library, String licence) throws IOException {
        return Files.writeString(folder.resolve(library + ".json"), """
            {"components":[{"group":"test","name":"%s","version":"1","licenses":[%s]}]}\
            """.formatted(library, licence));
    }

    private record Answer(int code, String words) {}

    private static Answer check(Path... boms) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node", "check.mjs", "licences.txt"));
        for (var bom : boms) {
            command.add(bom.toString());
        }
        var process = new ProcessBuilder(command)
                .directory(SBOM.toFile())
                .redirectErrorStream(true)
                .start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), words);
    }
}
