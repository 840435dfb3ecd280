package fr.releve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.engine.neutral.NeutralFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void a_value_follows_its_name_or_an_equals_sign() {
        Options options = Options.parse(List.of("DIR", "--seconds=5", "--seed", "3"));

        assertThat(options.words()).containsExactly("DIR");
        assertThat(options.number("seconds", 60)).isEqualTo(5);
        assertThat(options.number("seed", 1)).isEqualTo(3);
        assertThat(options.number("threads", 2)).isEqualTo(2);
    }

    @Test
    void what_is_not_known_or_not_whole_is_refused_with_a_sentence() {
        refused("there is no option --sed", "--sed", "3");
        refused("--out has no value", "DIR", "--out");
        assertThatThrownBy(() -> Options.parse(List.of("--seed", "x")).number("seed", 1))
                .hasMessage("--seed is \"x\", not a whole number");
        assertThatThrownBy(() -> Options.parse(List.of("--gap", "wide")).decimal("gap", 5))
                .hasMessage("--gap is \"wide\", not a number");
    }

    @Test
    void without_a_directory_the_instances_of_the_project_are_measured() {
        Path reg = Path.of("benchmarks", "instances", "reg");

        assertThat(Options.parse(List.of()).directories("reg")).containsExactly(reg);
        assertThat(Options.parse(List.of("mine")).directories("reg")).containsExactly(Path.of("mine"));
        assertThat(NeutralFiles.read(Path.of("..").resolve(reg)).doctors()).hasSize(400);
        assertThatThrownBy(() -> Options.parse(List.of()).directory()).hasMessageStartingWith("name a directory");
    }

    private static void refused(String sentence, String... arguments) {
        assertThatThrownBy(() -> Options.parse(List.of(arguments))).hasMessage(sentence);
    }
}
