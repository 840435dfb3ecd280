package fr.releve.acceptance.launcher;

import static java.util.Objects.requireNonNull;

import fr.releve.localstack.FreePorts;
import fr.releve.localstack.Home;
import fr.releve.localstack.JavaCommand;
import fr.releve.localstack.Main;
import fr.releve.localstack.Part;
import fr.releve.localstack.Software;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The program behind {@code ./releve up} and {@code ./releve down}, and the script itself, with a home and ports of its own. */
final class Launcher implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int PATIENCE_SECONDS = 120;

    private final Home home;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final List<Process> started = new ArrayList<>();
    private Path words = Path.of("");

    Launcher(Path folder) {
        this.home = Home.at(folder.resolve("home"));
        for (var part : Part.values()) {
            ports.put(part.name(), FreePorts.next());
        }
        ports.put("SMTP", FreePorts.next());
    }

    Home home() {
        return home;
    }

    List<Integer> ports() {
        return List.copyOf(ports.values());
    }

    int port(Part part) {
        return requireNonNull(ports.get(part.name()));
    }

    int smtpPort() {
        return requireNonNull(ports.get("SMTP"));
    }

    String url(Part part) {
        return "http://127.0.0.1:" + port(part);
    }

    String issuer() {
        return url(Part.KEYCLOAK) + "/realms/releve";
    }

    String secret(String name) {
        return requireNonNull(read(home.folder().resolve("secrets.properties")).getProperty(name));
    }

    /** Has the next start take tables of {@code seeds/} for loaded: it loads only those that are not named. */
    void leaveOut(List<String> kinds) throws IOException {
        var loaded = new Properties();
        for (var kind : kinds) {
            loaded.setProperty(
                    kind, digest(Software.ofThisClone().root().resolve("seeds").resolve(kind + ".csv")));
        }
        var note = home.note("seeds.loaded");
        Files.createDirectories(note.getParent());
        try (var writer = Files.newBufferedWriter(note)) {
            loaded.store(writer, null);
        }
    }

    /**
     * {@code ./releve}, with words as somebody types them. It builds nothing: its programs are those of this test.
     *
     * @return what it said
     * @throws AssertionError if it does not end well
     */
    String type(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(words));
        var process = begin(command);
        if (!process.waitFor(3 * PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", words) + " does not end well: " + said());
        }
        return said();
    }

    private Path script() throws IOException {
        var root = Software.ofThisClone().root();
        var script =
                Files.createDirectories(home.folder().resolveSibling("clone")).resolve("releve");
        var java = JavaCommand.ofLocalStack(OPTIONS, Main.class, List.of()).stream()
                .map(it -> "'" + it + "'")
                .collect(Collectors.joining(" "));
        Files.writeString(
                script, Files.readString(root.resolve("releve")).replace("\nmain \"$@\"", """

                                build() { :; }
                                run_java() { shift 2; cd '%s'; exec env --default-signal=INT %s "$@"; }
                                main "$@\"""".formatted(root, java)));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script;
    }

    /** The process that started what runs, as its file tells. */
    Optional<ProcessHandle> starter() {
        return process(home.run().resolve("launcher.pid"));
    }

    /** Begins a start and returns at once. */
    Process up() throws IOException {
        return call("up");
    }

    /** Stops what runs and returns what was said of it. */
    String down() throws IOException, InterruptedException {
        var process = call("down");
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("down does not end: " + said());
        }
        return said();
    }

    /** A shell may start what runs beside it deaf to Ctrl-C, and whatever that starts too: here it is heard. */
    private Process call(String command) throws IOException {
        var line = new ArrayList<>(List.of("env", "--default-signal=INT"));
        line.addAll(JavaCommand.ofLocalStack(OPTIONS, Main.class, List.of(command)));
        return begin(line);
    }

    private Process begin(List<String> line) throws IOException {
        words = home.folder().resolveSibling("words-" + started.size());
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(words.toFile());
        builder.environment().put("RELEVE_HOME", home.folder().toString());
        ports.forEach((part, port) -> builder.environment().put("RELEVE_" + part + "_PORT", Integer.toString(port)));
        var process = builder.start();
        started.add(process);
        return process;
    }

    /** What the last call has said up to now. */
    String said() throws IOException {
        return Files.readString(words);
    }

    /** @throws AssertionError if the last call ends without having said it */
    void awaitSaying(String part) {
        Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> {
            boolean alive = started.getLast().isAlive();
            boolean heard = said().contains(part);
            if (!alive && !heard) {
                throw new AssertionError("ended without \"" + part + "\": " + said());
            }
            return heard;
        });
    }

    /** The processes of the parts, as their files tell. */
    List<ProcessHandle> parts() {
        return Stream.of(Part.values()).flatMap(it -> process(it).stream()).toList();
    }

    /** The process of a part, as its file tells. */
    Optional<ProcessHandle> process(Part part) {
        return process(home.pidFile(part));
    }

    private static Optional<ProcessHandle> process(Path file) {
        return Optional.of(file).filter(Files::exists).map(Launcher::pid).flatMap(ProcessHandle::of);
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).split(" ", -1)[0]);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /** Leaves nothing running, whatever a test found. */
    @Override
    public void close() {
        started.forEach(Process::destroyForcibly);
        starter().ifPresent(ProcessHandle::destroyForcibly);
        parts().forEach(it -> {
            it.descendants().forEach(ProcessHandle::destroyForcibly);
            it.destroyForcibly();
        });
    }
}
