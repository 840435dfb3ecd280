package fr.releve.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.localstack.FreePorts;
import fr.releve.localstack.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./releve up}, however it ends. */
class LauncherIT {

    private static final int PATIENCE_SECONDS = 60;

    @Test
    void a_start_that_is_stopped_in_its_middle_leaves_nothing_behind(@TempDir Path folder) throws Exception {
        try (var launcher = new Launcher(folder)) {
            var starting = launcher.up();
            launcher.awaitSaying("PostgreSQL ready after ");
            var begun = launcher.parts();
            assertThat(begun).isNotEmpty();

            assertThat(launcher.down()).endsWith("down: stopped\n").doesNotContain("still ran");

            assertThat(starting.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertNothingIsLeft(launcher, begun);
            assertThat(launcher.down()).endsWith("down: nothing was running\n");
        }
    }

    private static void assertNothingIsLeft(Launcher launcher, List<ProcessHandle> parts) {
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
        assertThat(ofThisHome(launcher)).isEmpty();
        assertThat(launcher.parts()).isEmpty();
        assertThat(launcher.ports()).hasSize(Part.values().length + 1).allMatch(FreePorts::isFree);
    }

    /** PostgreSQL's helpers are told from others by the folder of their data. */
    private static Stream<String> ofThisHome(Launcher launcher) {
        return ProcessHandle.allProcesses()
                .map(it -> it.info().commandLine().orElse(""))
                .filter(it -> it.contains(launcher.home().folder().toString()));
    }
}
