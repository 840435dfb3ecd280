package fr.releve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.engine.BoundChecker;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.search.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertifyBenchTest {

    @TempDir
    private Path directory;

    @Test
    void the_certificate_in_a_file_proves_the_bound_of_the_plan() {
        Instance instance = Generator.make(30, 1);
        Plan plan = Planner.plan(instance, Settings.ofSteps(1, 1_000), Progress.Listener.NONE);
        Path file = directory.resolve("certificate");

        CertifyBench.write(file, plan.proof());

        assertThat(new BoundChecker(instance).bound(CertifyBench.read(file))).isBetween(plan.objective(), plan.bound());
    }

    @Test
    void a_file_of_something_else_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "no certificate");

        assertThatThrownBy(() -> CertifyBench.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + " holds no certificate: these bytes are no proof");
    }
}
