package fr.releve.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final int BYTES = 200_000;

    private Path folder;
    private Home home;
    private Path file;

    @BeforeEach
    void fill(@TempDir Path temporary) throws IOException {
        folder = temporary;
        home = remembering("home", "what was backed up");
        file = folder.resolve("backup.tar.gz");
        Backup.write(home, file);
    }

    @Test
    void another_home_remembers_what_the_first_did() throws IOException {
        var other = Home.at(folder.resolve("other"));

        assertThat(restored(file, other)).isEmpty();

        assertThat(memory(other)).isEqualTo("what was backed up");
        assertThat(Files.mismatch(
                        home.folder().resolve("data/kafka/log"), other.folder().resolve("data/kafka/log")))
                .isEqualTo(-1);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(other.folder().resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void what_was_there_is_kept_beside_it() throws IOException {
        var other = remembering("other", "what was there");

        Optional<Path> kept = restored(file, other);

        assertThat(memory(other)).isEqualTo("what was backed up");
        assertThat(memory(new Home(kept.orElseThrow()))).isEqualTo("what was there");
    }

    @Test
    void a_truncated_or_spoilt_file_is_refused_in_a_sentence_and_changes_nothing() throws IOException {
        var whole = Files.readAllBytes(file);
        var spoilt = whole.clone();
        spoilt[whole.length / 2] ^= 0x55;
        for (var bytes : new byte[][] {
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOf(whole, whole.length - 4),
            spoilt,
            {},
            "hello".getBytes(UTF_8)
        }) {
            var other = remembering("other-" + bytes.length, "what was there");
            var before = listed(other);
            var broken = Files.write(folder.resolve("broken.tar.gz"), bytes);

            assertThatThrownBy(() -> restored(broken, other))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("no whole backup");
            assertThat(memory(other)).isEqualTo("what was there");
            assertThat(listed(other)).isEqualTo(before);
        }
        assertThatThrownBy(() -> restored(folder.resolve("none"), home)).hasMessageContaining("There is no backup");
    }

    @Test
    void an_archive_of_something_else_is_refused() throws Exception {
        var foreign = folder.resolve("foreign.tar.gz");
        assertThat(new ProcessBuilder("tar", "-czf", foreign.toString(), "-C", folder.toString(), "backup.tar.gz")
                        .start()
                        .waitFor())
                .isZero();

        assertThatThrownBy(() -> restored(foreign, home)).hasMessageContaining("no backup of Relève");
        assertThat(memory(home)).isEqualTo("what was backed up");
    }

    @Test
    void a_backup_that_cannot_be_written_leaves_the_one_before() throws IOException {
        var empty = Home.at(folder.resolve("empty"));
        var before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Backup.write(empty, file)).hasMessageContaining("nothing to back up");
        assertThatThrownBy(() -> Backup.write(home, folder.resolve("no/such/folder/backup.tar.gz")))
                .hasMessageContaining("cannot be written");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).noneMatch(it -> it.endsWith(".unfinished"));
    }

    private static Optional<Path> restored(Path from, Home to) {
        return Backup.restore(from, to, fresh -> {});
    }

    private Home remembering(String name, String what) throws IOException {
        var made = Home.at(folder.resolve(name));
        for (var part : new String[] {"data/postgresql", "data/kafka", "data/keycloak"}) {
            Files.createDirectories(made.folder().resolve(part));
        }
        Files.writeString(made.folder().resolve("data/postgresql/PG_VERSION"), "18");
        Files.writeString(made.folder().resolve("data/postgresql/memory"), what);
        var noise = new byte[BYTES];
        new Random(1).nextBytes(noise);
        Files.write(made.folder().resolve("data/kafka/log"), noise);
        var secrets = made.folder().resolve("secrets.properties");
        Files.createFile(secrets, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return made;
    }

    private static String memory(Home of) throws IOException {
        return Files.readString(of.folder().resolve("data/postgresql/memory"));
    }

    private static List<String> listed(Home of) throws IOException {
        try (Stream<Path> files = Files.walk(of.folder())) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
