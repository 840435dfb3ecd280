package fr.releve.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @Test
    void names_a_process_while_it_lives(@TempDir Path folder) throws Exception {
        var file = new PidFile(folder.resolve("sleep.pid"));
        var process = new ProcessBuilder("sleep", "60").start();
        file.write(process.toHandle());

        assertThat(file.living()).map(ProcessHandle::pid).contains(process.pid());

        process.destroyForcibly().waitFor();
        assertThat(file.living()).isEmpty();
    }

    @Test
    void a_number_that_another_process_took_is_not_the_process(@TempDir Path folder) throws Exception {
        var path = folder.resolve("reused.pid");
        var file = new PidFile(path);
        file.write(ProcessHandle.current());
        var words = Files.readString(path).trim().split(" ", -1);

        Files.writeString(path, words[0] + " 1000 " + words[2] + "\n");
        assertThat(file.living()).isEmpty();

        Files.writeString(path, words[0] + " " + words[1] + " another-start-of-the-machine\n");
        assertThat(file.living()).isEmpty();
    }

    /** What is kept comes from the kernel's ticks alone: there is no time of day that a step of the clock could move. */
    @Test
    void a_process_is_known_by_the_ticks_at_its_start_whatever_the_clock_says(@TempDir Path folder) throws Exception {
        var path = folder.resolve("here.pid");
        var file = new PidFile(path);
        file.write(ProcessHandle.current());

        var ticks = Files.readString(Path.of("/proc/self/stat"))
                .replaceAll("(?s).*\\) ", "")
                .split(" ", -1)[19];
        assertThat(path)
                .hasContent(ProcessHandle.current().pid() + " " + ticks + " "
                        + Files.readString(Path.of("/proc/sys/kernel/random/boot_id")));
        assertThat(file.living()).contains(ProcessHandle.current());
    }

    @Test
    void what_an_earlier_release_started_is_known_by_the_time_of_day(@TempDir Path folder) throws Exception {
        var path = folder.resolve("earlier.pid");
        var started = ProcessHandle.current().info().startInstant().orElseThrow();

        Files.writeString(path, ProcessHandle.current().pid() + " " + started.toEpochMilli() + "\n");
        assertThat(new PidFile(path).living()).contains(ProcessHandle.current());

        Files.writeString(path, ProcessHandle.current().pid() + " " + (started.toEpochMilli() - 60_000) + "\n");
        assertThat(new PidFile(path).living()).isEmpty();
    }

    @Test
    void an_unreadable_file_names_nobody(@TempDir Path folder) throws Exception {
        var path = folder.resolve("cut.pid");
        Files.writeString(path, "12");

        assertThat(new PidFile(path).living()).isEmpty();
        assertThat(new PidFile(folder.resolve("missing.pid")).living()).isEmpty();
    }
}
