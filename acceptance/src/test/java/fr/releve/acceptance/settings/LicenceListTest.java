package fr.releve.acceptance.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.localstack.Software;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose licence is not on the list stops the build. */
class LicenceListTest {

    private static final Path FOLDER = Software.ofThisClone().root().resolve("deploy/sbom");

    @TempDir
    private Path folder;

    private record Verdict(int code, String words) {}

    @Test
    void a_licence_that_is_not_on_the_list_is_named_and_refused() throws Exception {
        var verdict = check("""
                {"components": [
                  {"group": "org.good", "name": "one", "version": "1", "licenses": [{"license": {"id": "Apache-2.0"}}]},
                  {"group": "org.else", "name": "other", "version": "2", "licenses": [{"license": {"id": "SSPL-1.0"}}]}]}""");

        assertThat(verdict.code()).isEqualTo(1);
        assertThat(verdict.words())
                .contains("org.else:other:2: SSPL-1.0")
                .contains("sbom: 2 libraries, 1 with a licence that is not on the list")
                .doesNotContain("org.good");
    }

    @Test
    void one_of_several_licences_is_enough_and_none_is_not() throws Exception {
        assertThat(check("""
                {"components": [{"name": "dual", "version": "1", "licenses": [{"expression": "(SSPL-1.0 OR Apache-2.0)"}]}]}""").code()).isZero();
        assertThat(check("{\"components\": [{\"name\": \"bare\", \"version\": \"1\"}]}")
                        .words())
                .contains("bare:1: no licence");
        assertThat(check("{\"components\": []}").code())
                .as("a bill that names nothing")
                .isEqualTo(1);
    }

    private Verdict check(String bill) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("bom.json"), bill);
        var node = new ProcessBuilder(
                        "node",
                        FOLDER.resolve("check.mjs").toString(),
                        FOLDER.resolve("licences.txt").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(node.getInputStream().readAllBytes(), UTF_8);
        return new Verdict(node.waitFor(), words);
    }
}
