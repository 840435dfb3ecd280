package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    @Test
    void are_read_by_their_owner_only_and_what_a_killed_gateway_left_is_gone(@TempDir Path folder) throws Exception {
        var uploads = Uploads.of(Home.at(folder));
        try {
            uploads.renew();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads.folder())))
                    .isEqualTo("rwx------");
            Files.writeString(uploads.folder().resolve("left"), "a paper");

            Uploads.of(Home.at(folder)).renew();

            assertThat(uploads.folder()).isEmptyDirectory();
        } finally {
            uploads.remove();
        }
        assertThat(uploads.folder()).doesNotExist();
    }

    @Test
    void of_another_home_are_elsewhere(@TempDir Path folder) {
        assertThat(Uploads.of(Home.at(folder.resolve("one"))))
                .isNotEqualTo(Uploads.of(Home.at(folder.resolve("other"))));
    }
}
