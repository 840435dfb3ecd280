package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.MissionKind;
import fr.releve.contracts.PractitionerState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of {@code seeds/}: what their own check holds of them, that the script makes them, and that nobody is missing. */
class SeedsTest {

    private static final Path SEEDS = Software.ofThisClone().root().resolve("seeds");
    private static final List<String> INVENTED =
            List.of("practitioners.csv", "vacancies.csv", "spouses.csv", "job-leads.csv");

    /** A cell, bare or in quotes with what is quoted in it doubled. */
    private static final Pattern CELL = Pattern.compile("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)");

    @Test
    void hold_what_their_check_asks_of_them() throws Exception {
        var answer = node(SEEDS, "check.mjs");

        assertThat(answer.words()).startsWith("seeds: ok ");
        assertThat(answer.code()).isZero();
    }

    @Test
    void the_check_names_the_line_of_a_broken_row(@TempDir Path copy) throws Exception {
        copySeeds(copy);
        var table = Files.readAllLines(copy.resolve("spouses.csv"));
        table.set(6, table.get(6).replaceFirst("PRC-\\d+", "PRC-9999"));
        Files.write(copy.resolve("spouses.csv"), table);

        var answer = node(copy, "check.mjs");

        assertThat(answer.words()).contains("spouses.csv:7: no practitioner PRC-9999");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void the_invented_people_are_made_again_to_the_byte(@TempDir Path copy) throws Exception {
        copySeeds(copy);
        for (var table : INVENTED) {
            Files.delete(copy.resolve(table));
        }

        var answer = node(copy, "make-people.mjs");

        assertThat(answer.code()).as(answer.words()).isZero();
        for (var table : INVENTED) {
            assertThat(copy.resolve(table)).hasSameBinaryContentAs(SEEDS.resolve(table));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_doctor_is_there(PractitionerState.Category category) throws IOException {
        assertThat(column("practitioners.csv", "category")).contains(category.name());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_mission_is_offered_and_wanted(MissionKind kind) throws IOException {
        assertThat(column("vacancies.csv", "kind")).contains(kind.name());
        assertThat(column("practitioners.csv", "mission_kinds").flatMap(it -> Stream.of(it.split("\\|", -1))))
                .contains(kind.name());
    }

    /** The seeds have no line break inside a cell. */
    private static Stream<String> column(String table, String name) throws IOException {
        var lines = Files.readAllLines(SEEDS.resolve(table));
        int index = cells(lines.getFirst()).indexOf(name);
        return lines.stream().skip(1).map(it -> cells(it).get(index));
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line).results().map(it -> it.group(1)).toList();
    }

    private static void copySeeds(Path copy) throws IOException {
        try (var files = Files.walk(SEEDS)) {
            var wanted = files.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().contains("node_modules"))
                    .toList();
            for (var file : wanted) {
                var target = copy.resolve(SEEDS.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private record Answer(int code, String words) {}

    private static Answer node(Path folder, String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("node", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), words);
    }
}
