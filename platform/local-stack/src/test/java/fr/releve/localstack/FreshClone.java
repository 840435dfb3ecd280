package fr.releve.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The script in a clone that was never built, called by somebody whose home is empty. It finds the programs of this machine, after those
 * that a test puts {@link #tools() before them}.
 */
record FreshClone(Path folder) {

    private static final int PATIENCE_SECONDS = 60;

    /** How a call of the script ended. */
    record Ending(int code, String said, String complained) {}

    /** With what the script and Maven look at before the first line is compiled. */
    static FreshClone in(Path parent) throws IOException {
        var root = Software.ofThisClone().root();
        var clone = new FreshClone(Files.createDirectories(parent.resolve("clone")));
        Files.createDirectories(clone.tools());
        Files.createDirectories(clone.userHome());
        clone.take(root.resolve("releve"));
        clone.take(root.resolve(".mvn/jvm.config"));
        clone.take(root.resolve("pom.xml"));
        for (var module : modules(root.resolve("pom.xml"))) {
            clone.take(root.resolve(module).resolve("pom.xml"));
        }
        return clone;
    }

    private static List<String> modules(Path pom) throws IOException {
        try (var lines = Files.lines(pom)) {
            return lines.map(String::strip)
                    .filter(it -> it.startsWith("<module>"))
                    .map(it -> it.replaceAll("</?module>", ""))
                    .toList();
        }
    }

    /** Copies a file of this clone to its place in that one. */
    void take(Path file) throws IOException {
        var copy = folder.resolve(Software.ofThisClone().root().relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
    }

    Path tools() {
        return folder.resolveSibling("tools");
    }

    Path userHome() {
        return folder.resolveSibling("user");
    }

    /** Where Relève would keep its state. */
    Path state() {
        return folder.resolveSibling("state");
    }

    void changeScript(String before, String after) throws IOException {
        var script = Files.readString(folder.resolve("releve"));
        if (!script.contains(before)) {
            throw new AssertionError("the script no longer says " + before);
        }
        Files.writeString(folder.resolve("releve"), script.replace(before, after));
    }

    /** A program that is found before one of this machine. */
    void putTool(String name, String shell) throws IOException {
        var file = tools().resolve(name);
        Files.writeString(file, "#!/usr/bin/env bash\n" + shell + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Every part on a port that nobody uses. */
    static Map<String, String> freePorts() {
        var ports = new LinkedHashMap<String, String>();
        Stream.concat(Stream.of(Part.values()).map(Part::name), Stream.of("SMTP"))
                .forEach(it -> ports.put("RELEVE_" + it + "_PORT", Integer.toString(FreePorts.next())));
        return ports;
    }

    Ending up(Map<String, String> settings) throws IOException, InterruptedException {
        return up(List.of(), settings);
    }

    /** @param before a command that the call is put behind, such as one that takes the network away */
    Ending up(List<String> before, Map<String, String> settings) throws IOException, InterruptedException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(folder.resolve("releve").toString(), "up"));
        var said = folder.resolveSibling("said");
        var complained = folder.resolveSibling("complained");
        var builder = new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(complained.toFile());
        var environment = builder.environment();
        var path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", tools() + ":" + path);
        environment.put("HOME", userHome().toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("RELEVE_HOME", state().toString());
        environment.putAll(freePorts());
        environment.putAll(settings);
        var process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("the script is still busy: " + Files.readString(said));
        }
        return new Ending(
                process.exitValue(),
                Files.readString(said, StandardCharsets.UTF_8),
                Files.readString(complained, StandardCharsets.UTF_8));
    }
}
