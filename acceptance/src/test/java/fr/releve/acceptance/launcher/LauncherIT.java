package fr.releve.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.releve.acceptance.watch.Harm;
import fr.releve.localstack.FreePorts;
import fr.releve.localstack.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code ./releve up}, however it ends, and what is kept of it and brought back. */
@Execution(value = ExecutionMode.CONCURRENT, reason = "its instances are its own")
class LauncherIT {

    private static final String READY = "up: ready in ";
    private static final int PATIENCE_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> PEOPLE = List.of("practitioners", "spouses", "job-leads", "vacancies");

    /** One of each kind: database, broker, identity server, service. */
    private static final Set<Part> ONE_OF_EACH = EnumSet.of(Part.POSTGRESQL, Part.KAFKA, Part.KEYCLOAK, Part.PROFILE);

    @Test
    void whatever_is_killed_loses_nothing_and_ctrl_c_leaves_nothing_behind(@TempDir Path folder) throws Exception {
        try (var launcher = new Launcher(folder)) {
            launcher.leaveOut(PEOPLE);
            var first = launcher.up();
            launcher.awaitSaying(READY);
            assertThat(launcher.said()).containsPattern("(?m)^up: ready in \\d+\\.\\d s$");
            var deposit = Deposit.in(launcher);
            var before = await().atMost(PATIENCE).until(deposit::found, it -> it.size() == 4);

            killTogetherWith(first, launcher);
            var left = launcher.parts();
            var second = launcher.up();
            launcher.awaitSaying(READY);
            assertThat(left).noneMatch(ProcessHandle::isAlive);
            assertEndedOnlyWhatStillRan(launcher.said());
            assertThat(launcher.said()).doesNotContain("seeds/");
            assertThat(deposit.found()).isEqualTo(before);

            ONE_OF_EACH.forEach(part -> kill(launcher, part));
            for (var part : ONE_OF_EACH) {
                launcher.awaitSaying(part.title() + " ended by itself (code 137); starting it again.");
                launcher.awaitSaying(part.title() + " is ready again.");
            }
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(deposit.found()).isEqualTo(before));

            var running = launcher.parts();
            interrupt(second);
            assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.said()).containsSubsequence("\nstopping\n", "stopped\n");
            assertNothingIsLeft(launcher, running);
        }
    }

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

    @Test
    void a_start_that_is_interrupted_says_that_it_stopped_and_complains_of_nothing(@TempDir Path folder)
            throws Exception {
        try (var launcher = new Launcher(folder)) {
            var starting = launcher.up();
            launcher.awaitSaying("PostgreSQL ready after ");
            var begun = launcher.parts();

            interrupt(starting);

            assertThat(starting.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(starting.exitValue()).isEqualTo(130);
            assertThat(launcher.said()).endsWith("\nstopped\n").doesNotContain("releve:");
            assertNothingIsLeft(launcher, begun);
        }
    }

    @Test
    void what_is_kept_in_a_file_and_brought_back_as_typed_answers_as_before_and_runs_on(@TempDir Path folder)
            throws Exception {
        try (var launcher = new Launcher(folder)) {
            launcher.leaveOut(PEOPLE);
            var file = folder.resolve("kept.tar.gz");
            assertThat(launcher.type("up", "--detach")).contains(READY);
            var deposit = Deposit.in(launcher);
            var before = await().atMost(PATIENCE).until(deposit::found, it -> it.size() == 4);
            var first = launcher.starter().orElseThrow();

            assertThat(launcher.type("backup", file.toString())).containsSubsequence("down: stopped\n", READY);

            assertThat(first.isAlive()).isFalse();
            assertThat(file).isNotEmptyFile();
            assertThat(deposit.found()).isEqualTo(before);
            deposit.change();
            assertThat(deposit.found()).isNotEqualTo(before);

            assertThat(launcher.type("restore", file.toString()))
                    .containsSubsequence("down: stopped\n", READY)
                    .doesNotContain("who left since the backup is unknown");

            assertThat(deposit.found()).isEqualTo(before);
            assertThat(Files.readString(launcher.home().logs().resolve("launcher.log")))
                    .contains(READY)
                    .as(Harm.of("a token or an address in the log of the launcher"))
                    .doesNotContain("eyJ", "@essai.releve.example");
            var running = launcher.parts();
            assertThat(launcher.type("down")).endsWith("down: stopped\n");
            assertNothingIsLeft(launcher, running);
        }
    }

    private static void killTogetherWith(Process process, Launcher launcher) throws InterruptedException {
        process.destroyForcibly();
        ONE_OF_EACH.forEach(part -> kill(launcher, part));
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** As {@code kill -9} does; of PostgreSQL its postmaster alone, which has children. */
    private static void kill(Launcher launcher, Part part) {
        var process = launcher.process(part).orElseThrow();
        assertThat(process.destroyForcibly()).as(part.title()).isTrue();
    }

    private static void assertEndedOnlyWhatStillRan(String said) {
        for (var part : Part.values()) {
            assertThat(said.contains(part.title() + " of an earlier start still ran"))
                    .as(part.title())
                    .isEqualTo(!ONE_OF_EACH.contains(part));
        }
    }

    /** As Ctrl-C does. */
    private static void interrupt(Process process) throws Exception {
        var kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid()));
        assertThat(kill.start().waitFor()).isZero();
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
