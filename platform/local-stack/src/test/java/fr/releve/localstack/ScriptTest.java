package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./releve up} says on a machine that lacks something: one sentence, exit code 1, and nothing was begun. */
class ScriptTest {

    private static final String NOWHERE = "https://nowhere.invalid/";
    private static final Pattern USUAL_PORT = Pattern.compile("\\b([A-Z]+):(\\d{4,5})\\b");

    private Path folder;
    private FreshClone clone;

    @BeforeEach
    void prepare(@TempDir Path temporary) throws IOException {
        folder = temporary;
        clone = FreshClone.in(temporary);
    }

    /** Nothing runs that this call began, whatever it complained of. */
    @AfterEach
    void nothing_runs() {
        assertThat(ProcessHandle.allProcesses()
                        .filter(it -> it.info().commandLine().orElse("").contains(folder.toString())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GATEWAY",
                "PROFILE",
                "MATCHING",
                "NOTIFICATION",
                "KEYCLOAK",
                "POSTGRESQL",
                "KAFKA",
                "SMTP",
                "MAIL"
            })
    void a_port_that_is_taken_is_named_with_the_variable_that_moves_it(String part) throws Exception {
        try (var squatter = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var variable = "RELEVE_" + part + "_PORT";
            var port = Integer.toString(squatter.getLocalPort());

            assertRefused(
                    clone.up(Map.of(variable, port)),
                    "port " + port + " is taken by another program; stop it, or choose another port with " + variable
                            + ".");
            assertThat(clone.state()).doesNotExist();
        }
    }

    @Test
    void the_ports_that_it_looks_at_are_those_that_the_launcher_uses() throws IOException {
        var ports = new HashMap<String, Integer>();
        var function =
                Files.readString(clone.folder().resolve("releve")).replaceAll("(?s).*need_ports\\(\\) \\{|\n}\n.*", "");
        USUAL_PORT.matcher(function).results().forEach(it -> ports.put(it.group(1), Integer.valueOf(it.group(2))));

        var used = new HashMap<String, Integer>();
        var usual = Ports.from(Map.of());
        Stream.of(Part.values()).forEach(it -> used.put(it.name(), usual.of(it)));
        used.put("SMTP", usual.smtp());
        assertThat(ports).isEqualTo(used);
    }

    /** Nobody has a JDK 99: the whole search runs, over whatever this machine has. */
    @Test
    void a_machine_whose_jdks_are_too_old_is_told_which_one_to_install() throws Exception {
        clone.changeScript("JDK_WANTED=25", "JDK_WANTED=99");

        assertRefused(
                clone.up(Map.of()),
                "a JDK 99 or newer is needed and none was found (JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman);"
                        + " install one, such as Temurin 99 from adoptium.net, or set JAVA_HOME.");
        assertThat(clone.state()).doesNotExist();
    }

    @Test
    void a_full_disk_for_the_data_is_noticed_before_anything_is_built() throws Exception {
        Files.createDirectories(clone.state());

        assertRefused(
                clone.up(onSmallDisk(clone.state(), "exec \"$@\""), Map.of()),
                "the disk of " + clone.state() + " has 8 MB free and the data needs 500 MB.");
    }

    @Test
    void a_full_disk_for_the_build_is_noticed_before_anything_is_fetched() throws Exception {
        var small = Files.createDirectories(folder.resolve("small"));

        assertRefused(
                clone.up(onSmallDisk(small, "cp -r \"${1%/releve}/.\" \"$0\" && exec \"$0/releve\" \"$2\""), Map.of()),
                "the disk of . has 8 MB free and the first build needs 2500 MB.");
    }

    /** Maven's place is taken by a program that writes to a disk that is really full. */
    @Test
    void a_disk_that_fills_up_while_building_is_told_from_other_failures() throws Exception {
        clone.putTool("mvn", "cat /etc/hostname >/dev/full");
        libraries();

        assertRefused(
                clone.up(Map.of()),
                "the disk is full; the build stopped (log: " + clone.state().resolve("logs/build.log") + ").");
        assertNotTakenForBuilt();
    }

    @Test
    void a_machine_without_network_cannot_build_the_first_time() throws Exception {
        assertRefused(
                clone.up(inNamespace("--net"), Map.of()),
                "the first build fetches its libraries from Maven Central, and this machine has no network.");
        assertNotTakenForBuilt();
    }

    @Test
    void a_network_that_does_not_answer_maven_is_told_from_other_failures() throws Exception {
        libraries();
        var settings = Files.writeString(
                folder.resolve("settings.xml"),
                "<settings><mirrors><mirror><id>nowhere</id><mirrorOf>*</mirrorOf><url>" + NOWHERE
                        + "</url></mirror></mirrors></settings>");
        Files.writeString(
                clone.folder().resolve(".mvn/maven.config"),
                "--settings=" + settings + "\n-Dmaven.repo.local=" + folder.resolve("repository") + "\n");

        assertRefused(clone.up(Map.of()), noAnswer());
        assertNotTakenForBuilt();
    }

    /** Maven's place is taken by the one step of the build that calls npm, which is npm itself. */
    @Test
    void a_network_that_does_not_answer_npm_is_told_from_other_failures() throws Exception {
        libraries();
        var pages = Software.ofThisClone().root().resolve("gateway/src/main/web");
        for (var file : List.of("build.mjs", "package.json", "package-lock.json")) {
            clone.take(pages.resolve(file));
        }
        clone.putTool("mvn", "exec node gateway/src/main/web/build.mjs target");

        assertRefused(
                clone.up(Map.of(
                        "npm_config_registry",
                        NOWHERE,
                        "npm_config_fetch_retries",
                        "0",
                        "npm_config_cache",
                        folder.resolve("npm").toString())),
                noAnswer());
        assertNotTakenForBuilt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ERROR] Could not transfer artifact org.acme:it:pom:1 from/to central",
                "[ERROR] Connect to repo.maven.apache.org:443 failed: Connection timed out",
                "[ERROR] Read timed out",
                "java.net.NoRouteToHostException: No route to host",
                "npm error code ERR_SOCKET_TIMEOUT",
                "npm error code EHOSTUNREACH",
                "npm error code ECONNRESET"
            })
    void every_way_of_losing_the_network_is_told_from_other_failures(String line) throws Exception {
        libraries();
        clone.putTool("mvn", "echo '" + line + "'; exit 1");

        assertRefused(clone.up(Map.of()), noAnswer());
    }

    /** A library that cannot be kept is not transferred either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "npm error code ENOSPC",
                "Disk quota exceeded",
                "Could not transfer artifact: No space left on device"
            })
    void a_full_disk_is_told_before_the_network(String line) throws Exception {
        libraries();
        clone.putTool("mvn", "echo '" + line + "'; exit 1");

        assertRefused(
                clone.up(Map.of()),
                "the disk is full; the build stopped (log: " + clone.state().resolve("logs/build.log") + ").");
    }

    /** The terminal's signal reaches the script and Maven alike; here Maven's place passes it on. */
    @Test
    void a_build_that_is_interrupted_has_not_failed() throws Exception {
        libraries();
        clone.putTool("mvn", "kill -TERM $PPID; exit 1");

        var ending = clone.up(Map.of());

        assertThat(ending.complained()).isEmpty();
        assertThat(ending.said()).endsWith("\nstopped\n");
        assertThat(ending.code()).isEqualTo(130);
        assertNotTakenForBuilt();
    }

    @Test
    void a_second_build_of_the_clone_waits_for_the_first() throws Exception {
        libraries();
        clone.putTool("mvn", "echo one at a time; exit 1");
        Files.createDirectories(clone.folder().resolve(".releve"));
        var first =
                List.of("bash", "-c", "flock \"${0%/*}/.releve/build.lock\" sleep 2 & sleep 0.5; exec \"$0\" \"$1\"");

        var ending = clone.up(first, Map.of());

        assertThat(ending.said()).startsWith("another build of this clone runs; waiting for it\nbuilding what changed");
        assertThat(clone.state().resolve("logs/build.log")).hasContent("one at a time\n");
    }

    @Test
    void called_by_a_symbolic_link_it_builds_the_clone_that_the_link_leads_to() throws Exception {
        libraries();
        clone.putTool("mvn", "pwd; exit 1");
        var link = folder.resolve("bin-releve");
        var before = List.of("bash", "-c", "ln -s \"$1\" \"$0\" && exec \"$0\" \"$2\"", link.toString());

        assertThat(clone.up(before, Map.of()).complained()).contains("the build failed");
        assertThat(clone.state().resolve("logs/build.log"))
                .hasContent(clone.folder().toRealPath() + "\n");
    }

    @Test
    void without_a_home_in_the_environment_it_takes_the_one_of_the_account() throws Exception {
        clone.changeScript("JDK_WANTED=25", "JDK_WANTED=99");

        assertThat(clone.up(List.of("env", "-u", "HOME"), Map.of()).complained())
                .startsWith("releve: a JDK 99 or newer is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "sbom"})
    void an_npm_that_makes_no_bill_of_materials_is_named_before_anything_runs(String command) throws Exception {
        clone.putTool("npm", "echo 9.2.0");

        assertRefused(
                clone.up(List.of("bash", "-c", "exec \"$0\" " + command), Map.of()),
                "npm 10.2 or newer is needed for the bill of materials; this one is 9.2.0 (npm install -g npm).");
        assertThat(clone.state()).doesNotExist();
    }

    @Test
    void an_option_that_up_does_not_know_is_refused_before_anything_else() throws Exception {
        assertRefused(
                clone.up(List.of("bash", "-c", "exec \"$0\" \"$1\" --detatch"), Map.of()), "up knows only --detach.");
        assertThat(clone.state()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "chaos --requests 5, there is no option --requests; there are: --minutes --seed.",
        "chaos --minutes, --minutes needs a number after it.",
        "chaos --minutes soon, '--minutes is a whole number above zero, not soon.'",
        "fuzz 100000, there is no option 100000; there are: --requests --seed.",
        "fuzz --seed 0, '--seed is a whole number above zero, not 0.'",
        "fuzz --seed 1 --seed 2, --seed is said twice."
    })
    void an_option_that_makes_no_sense_is_refused_before_anything_is_built(String command, String sentence)
            throws Exception {
        assertRefused(clone.up(List.of("bash", "-c", "exec \"$0\" " + command), Map.of()), sentence);
        assertThat(clone.state()).doesNotExist();
    }

    @Test
    void a_file_that_is_no_backup_is_refused_before_anything_is_stopped_or_built() throws Exception {
        var wrong = Files.writeString(folder.resolve("wrong.tar.gz"), "not one");
        var restore = List.of("bash", "-c", "exec \"$1\" restore \"$0\"", wrong.toString());

        assertRefused(clone.up(restore, Map.of()), "the file " + wrong + " is not a backup of Relève.");
        assertThat(clone.state()).doesNotExist();
    }

    @Test
    void a_backup_into_a_folder_that_is_missing_is_refused_before_anything_is_stopped_or_built() throws Exception {
        var backup = List.of(
                "bash",
                "-c",
                "exec \"$1\" backup \"$0\"",
                folder.resolve("nowhere/file").toString());

        assertRefused(
                clone.up(backup, Map.of()),
                "the folder " + folder.resolve("nowhere") + "/ does not exist or cannot be written.");
        assertThat(clone.state()).doesNotExist();
    }

    @Test
    void a_backup_into_a_folder_itself_is_refused_before_anything_is_stopped_or_built() throws Exception {
        var backup = List.of("bash", "-c", "exec \"$1\" backup \"$0\"", folder.toString());

        assertRefused(clone.up(backup, Map.of()), folder + " is a folder; say the file to write.");
        assertThat(clone.state()).doesNotExist();
    }

    @Test
    void what_a_backup_starts_again_has_the_settings_that_it_had() throws Exception {
        clone.changeScript(
                "\nmain \"$@\"", "\ntake_settings_of \"$1\"; env | grep -E '^RELEVE_[A-Z]+_(PORT|NAME)=' | sort");
        var running = "env -i RELEVE_GATEWAY_PORT=18080 \"RELEVE_OPERATOR_NAME=Mairie de Laval\""
                + " \"$(command -v sleep)\" 20 >/dev/null 2>&1 & sleep 0.5; \"$0\" $!; kill $!";

        var ending = clone.up(
                List.of("bash", "-c", running), Map.of("RELEVE_GATEWAY_PORT", "9999", "RELEVE_SMTP_PORT", "9998"));

        assertThat(ending.complained()).isEmpty();
        assertThat(ending.said()).isEqualTo("RELEVE_GATEWAY_PORT=18080\nRELEVE_OPERATOR_NAME=Mairie de Laval\n");
    }

    @Test
    void a_status_looks_at_the_ports_of_what_runs() throws Exception {
        clone.changeScript(
                "\nmain \"$@\"",
                "\nfind_jdk() { :; }; run_java() { echo \"$RELEVE_GATEWAY_PORT\"; }"
                        + "\nmkdir -p platform/local-stack/target; touch platform/local-stack/target/classpath.txt"
                        + "\nlauncher_pid() { echo \"$RUNNING\"; }; status");
        var running = "env -i RELEVE_GATEWAY_PORT=18080 \"$(command -v sleep)\" 20 >/dev/null 2>&1 &"
                + " sleep 0.5; RUNNING=$! \"$0\" status; kill $!";

        var ending = clone.up(List.of("bash", "-c", running), Map.of("RELEVE_GATEWAY_PORT", "9999"));

        assertThat(ending.said()).isEqualTo("18080\n");
    }

    @Test
    void a_clone_that_was_moved_is_built_again_as_its_class_paths_name_where_it_was() throws Exception {
        clone.changeScript("\nmain \"$@\"", "\nfingerprint");
        var before = clone.up(Map.of()).said();
        var moved = new FreshClone(Files.move(clone.folder(), folder.resolve("moved")));

        assertThat(moved.up(Map.of()).said()).isNotEqualTo(before).hasSameSizeAs(before);
    }

    @Test
    void what_was_removed_from_the_class_path_is_built_again() throws Exception {
        clone.changeScript(
                "\nmain \"$@\"",
                "\nmkdir -p contracts/target; cd contracts; touch target/a.jar target/b.jar; cd .."
                        + "\necho contracts/target/a.jar:contracts/target/b.jar >contracts/target/classpath.txt"
                        + "\nstill_there some contracts && echo there; rm contracts/target/b.jar"
                        + "\nstill_there some contracts || echo gone");

        assertThat(clone.up(Map.of()).said()).isEqualTo("there\ngone\n");
    }

    @Test
    void logs_that_there_are_not_are_refused_with_the_names_of_those_that_there_are() throws Exception {
        var folderOfLogs = Files.createDirectories(clone.state().resolve("logs"));
        Files.writeString(folderOfLogs.resolve("mail.log"), "");
        Files.writeString(folderOfLogs.resolve("profile.log"), "the line of the profile\n");

        assertRefused(
                clone.up(List.of("bash", "-c", "exec \"$0\" logs printer"), Map.of()),
                "there is no log of printer; there are: mail profile.");
        // `tail` follows for ever: it is ended from outside
        var shown = clone.up(List.of("bash", "-c", "timeout 3 \"$0\" logs profile-service"), Map.of());
        assertThat(shown.said()).isEqualTo("the line of the profile\n");
    }

    @Test
    void secrets_for_docker_are_made_once_and_are_nobody_elses() throws Exception {
        clone.take(Software.ofThisClone().root().resolve("deploy/docker/make-env.sh"));
        var make = List.of("bash", "-c", "exec \"${0%/*}/deploy/docker/make-env.sh\"");
        var file = clone.folder().resolve(".env");

        assertThat(clone.up(make, Map.of()).code()).isZero();
        var made = Files.readString(file);
        assertThat(made)
                .contains("POSTGRES_PASSWORD=")
                .contains("RELEVE_OPERATOR_NAME=")
                .doesNotContain("RELEVE_DEMO");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var again = clone.up(make, Map.of());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.complained()).contains(".env exists already").contains("delete it first");
        assertThat(file).hasContent(made);
    }

    /** One line, which is one sentence. */
    private static void assertRefused(FreshClone.Ending ending, String sentence) {
        assertThat(ending.complained()).as(ending.said()).isEqualTo("releve: " + sentence + "\n");
        assertThat(ending.code()).isEqualTo(1);
    }

    private String noAnswer() {
        return "the build could not fetch a library: the network does not answer (log: "
                + clone.state().resolve("logs/build.log") + ").";
    }

    private void assertNotTakenForBuilt() {
        assertThat(clone.folder().resolve(".releve/build/stack")).doesNotExist();
        assertThat(clone.state().resolve("run")).isEmptyDirectory();
        assertThat(clone.state().resolve("data")).doesNotExist();
    }

    /** As of somebody who has built something before: whether there is a network only Maven finds out. */
    private void libraries() throws IOException {
        Files.createDirectories(clone.userHome().resolve(".m2/repository/io/quarkus/platform/quarkus-bom"));
    }

    /** A disk of eight megabytes in place of a folder, for this one call; the script reads the folder as $0 and the call as $1, $2. */
    private static List<String> onSmallDisk(Path folder, String script) throws Exception {
        var command = new ArrayList<>(inNamespace("--mount"));
        command.addAll(List.of("bash", "-c", "mount -t tmpfs -o size=8m tmpfs \"$0\" && " + script, folder.toString()));
        return command;
    }

    /** Not everybody may have a namespace of their own: in some containers the kernel forbids it. */
    private static List<String> inNamespace(String kind) throws Exception {
        var command = List.of("unshare", "--map-root-user", kind);
        var trial = new ArrayList<>(command);
        trial.add("true");
        assumeThat(new ProcessBuilder(trial).start().waitFor())
                .as("a namespace of one's own")
                .isZero();
        return command;
    }
}
