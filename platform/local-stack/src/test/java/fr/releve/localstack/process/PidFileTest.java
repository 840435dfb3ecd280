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
        Files.writeString(path, ProcessHandle.current().pid() + " 1000\n");

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
