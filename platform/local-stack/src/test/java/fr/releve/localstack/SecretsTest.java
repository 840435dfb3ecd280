package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void a_secret_is_made_once_and_read_by_its_owner_only(@TempDir Path folder) throws Exception {
        var home = Home.at(folder);

        var made = Secrets.of(home).get("database.profile");

        assertThat(made).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Secrets.of(home).get("database.profile")).isEqualTo(made);
        assertThat(Secrets.of(home).get("database.matching")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
