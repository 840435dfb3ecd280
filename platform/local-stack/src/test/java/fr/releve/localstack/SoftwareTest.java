package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareTest {

    private Path folder;
    private Software software;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        folder = temporary.resolve("software");
        software = new Software(temporary, folder);
    }

    @Test
    void what_a_full_disk_cuts_short_leaves_nothing() {
        assertThatThrownBy(() -> software.unpacked("tool-1", fresh -> {
                    Files.writeString(fresh.resolve("half"), "x");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("No space left");

        assertThat(folder).isDirectoryNotContaining(it -> Files.isDirectory(it));
    }

    @Test
    void what_a_killed_start_left_goes_with_the_next() throws IOException {
        var left = Files.createDirectories(folder.resolve("tool-1-unpacking123"));
        Files.writeString(left.resolve("half"), "x");
        var others = Files.createDirectories(folder.resolve("tool-2-unpacking123"));

        var there = software.unpacked("tool-1", fresh -> Files.writeString(fresh.resolve("whole"), "x"));

        assertThat(there.resolve("whole")).exists();
        assertThat(left).doesNotExist();
        assertThat(others).as("another that is being unpacked now").exists();
    }
}
