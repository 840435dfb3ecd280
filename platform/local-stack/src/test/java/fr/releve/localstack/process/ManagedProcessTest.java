package fr.releve.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {

    private static final String WITH_CHILDREN = "for i in 1 2 3 4 5 6 7 8; do sleep 60 & done; wait";

    @Test
    void once_killed_nothing_of_its_family_is_left(@TempDir Path folder) throws Exception {
        var process = ManagedProcess.start(
                List.of("bash", "-c", WITH_CHILDREN),
                Map.of(),
                folder.resolve("log"),
                new PidFile(folder.resolve("pid")),
                ManagedProcess.Farewell.TERM);
        var handle = ProcessHandle.of(process.pid()).orElseThrow();
        while (handle.descendants().count() < 8) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        var family = handle.descendants().toList();

        process.kill();

        assertThat(process.isAlive()).isFalse();
        assertThat(family).noneMatch(ProcessHandle::isAlive);
    }
}
