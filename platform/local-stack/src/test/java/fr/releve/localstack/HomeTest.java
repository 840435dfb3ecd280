package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.localstack.process.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noted about the data goes where they go. */
class HomeTest {

    private Path folder;

    @BeforeEach
    void hasTheNotesOfAnEarlierRelease(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.writeString(folder.resolve("seeds.loaded"), "communes=1");
        Files.writeString(folder.resolve("realm.settings"), "8080");
    }

    @Test
    void notes_of_an_earlier_release_are_moved_to_the_data_once() throws IOException {
        Files.createDirectories(folder.resolve("data"));

        var home = Home.at(folder);
        Files.writeString(home.note("seeds.loaded"), "communes=2");
        Home.at(folder);

        assertThat(home.note("seeds.loaded")).hasContent("communes=2").hasParent(folder.resolve("data"));
        assertThat(home.note("realm.settings")).hasContent("8080").hasParent(folder.resolve("data"));
        assertThat(folder.resolve("seeds.loaded")).doesNotExist();
        assertThat(folder.resolve("realm.settings")).doesNotExist();
    }

    @Test
    void a_temporary_home_takes_away_those_of_killed_processes_and_no_others() throws Exception {
        var prefix = "releve-home-test" + ProcessHandle.current().pid() + "-";
        var abandoned = Home.temporary(prefix);
        var living = Home.temporary(prefix);
        var kept = Home.temporary(prefix);
        var part = new ProcessBuilder("sleep", "60").start();
        new PidFile(abandoned.pidFile(Part.MAIL)).write(part.toHandle());
        var killed = new ProcessBuilder("sleep", "60").start();
        abandoned.owner().write(killed.toHandle());
        killed.destroyForcibly().waitFor();
        kept.keep();

        var fresh = Home.temporary(prefix);

        assertThat(abandoned.folder()).doesNotExist();
        assertThat(part.isAlive()).isFalse();
        for (var home : List.of(living, kept, fresh)) {
            assertThat(home.folder()).isDirectory();
            home.delete();
        }
    }

    @Test
    void notes_about_data_that_were_removed_are_removed() {
        var home = Home.at(folder);

        assertThat(folder.resolve("seeds.loaded")).doesNotExist();
        assertThat(folder.resolve("realm.settings")).doesNotExist();
        assertThat(home.note("seeds.loaded")).doesNotExist();
    }
}
