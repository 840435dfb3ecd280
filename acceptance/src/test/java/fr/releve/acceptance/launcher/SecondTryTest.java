package fr.releve.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.watch.Harm;
import fr.releve.localstack.Software;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./releve test}, of which Maven and what it needs are left out: which of the classes that fail are tried once more. */
class SecondTryTest {

    private static final int PATIENCE_SECONDS = 60;
    private static final String SLOW = "fr.releve.SlowIT";
    private static final String HARMED = "fr.releve.HarmedIT";
    private static final String LATE = "expected a mail within 60 s; seen: none";
    private static final String LOST =
            "[" + Harm.of("of two minutes") + "]\nExpecting empty but was: [\"lost: a yes\"]";

    /** Each try has the reports of a folder of its own. */
    private static final String WITHOUT_MAVEN = """

            find_jdk() { :; }
            need_builders() { :; }
            need_npm_of_sbom() { :; }
            need_space() { :; }
            need_network() { :; }
            need_browser() { :; }
            sbom() { :; }
            tries=0
            verify() { echo "try: ${*:2}"; cp "$((++tries))"/*.xml room/target/failsafe-reports; }
            main "$@\"""";

    @TempDir
    private Path clone;

    @Test
    void what_took_too_long_is_tried_once_more() throws Exception {
        report(1, SLOW, LATE);
        report(2, SLOW, "");

        var ended = tests();

        assertThat(ended.said())
                .contains("once more, in a JVM of their own: " + SLOW, "-Dit.test=" + SLOW, "1 passed, 0 failed");
        assertThat(ended.code()).isZero();
    }

    @Test
    void what_saw_harm_done_is_not() throws Exception {
        report(1, HARMED, LOST);

        var ended = tests();

        assertThat(ended.said())
                .contains("not tried again, as they saw harm done: " + HARMED, "0 passed, 1 failed")
                .doesNotContain("once more");
        assertThat(ended.code()).isOne();
    }

    @Test
    void of_both_only_the_slow_one_is_and_the_run_has_failed_all_the_same() throws Exception {
        report(1, SLOW, LATE);
        report(1, HARMED, LOST);
        report(2, SLOW, "");

        var ended = tests();

        assertThat(ended.said())
                .containsOnlyOnce("-Dit.test=" + SLOW + " ")
                .contains("1 passed when tried once more, of " + SLOW + "\n1 passed, 1 failed");
        assertThat(ended.code()).isOne();
    }

    /** @param message of the failure, as the reports have it; empty for a test that passes */
    private void report(int number, String name, String message) throws IOException {
        var folder = Files.createDirectories(clone.resolve(Integer.toString(number)));
        int failures = message.isEmpty() ? 0 : 1;
        String escaped = message.replace("\"", "&quot;").replace("\n", "&#10;");
        String failure = message.isEmpty()
                ? ""
                : "    <failure message=\"" + escaped + "\" type=\"E\"><![CDATA[" + message + "]]></failure>\n";
        Files.writeString(folder.resolve("TEST-" + name + ".xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="%1$s" time="1" tests="1" errors="0" skipped="0" failures="%2$d">
                  <testcase name="a_test" classname="%1$s" time="1">
                %3$s    <system-out><![CDATA[%4$s]]></system-out>
                  </testcase>
                </testsuite>
                """.formatted(
                        name, failures, failure, Harm.of("a word of a service")));
    }

    private Ended tests() throws IOException, InterruptedException {
        var script = Files.readString(Software.ofThisClone().root().resolve("releve"));
        Files.writeString(clone.resolve("releve"), script.replace("\nmain \"$@\"", WITHOUT_MAVEN));
        Files.createDirectories(clone.resolve("room/target/failsafe-reports"));
        var said = clone.resolve("said.txt");
        var builder = new ProcessBuilder("bash", clone.resolve("releve").toString(), "test");
        builder.environment().remove("RELEVE_HOME");
        builder.environment().put("RELEVE_TURN", "test");
        var process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("./releve test does not end: " + Files.readString(said));
        }
        return new Ended(process.exitValue(), Files.readString(said));
    }

    private record Ended(int code, String said) {}
}
