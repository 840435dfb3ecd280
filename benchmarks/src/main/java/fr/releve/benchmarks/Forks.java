package fr.releve.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a benchmark in a Java virtual machine of its own, so that none inherits the heap and the compiled code of another. */
final class Forks {

    /** What native libraries and the class path need, whatever the heap. */
    private static final List<String> PLAIN =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private Forks() {}

    /** With the settings of this process; prints what it prints, and returns the lines. */
    static List<String> likeThis(List<String> arguments) {
        return run(ManagementFactory.getRuntimeMXBean().getInputArguments(), arguments);
    }

    /** With Java's default settings: its own choice of collector and heap. */
    static List<String> plain(List<String> arguments) {
        return run(PLAIN, arguments);
    }

    private static List<String> run(List<String> settings, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lines = new ArrayList<>();
            process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> {
                System.out.println(line);
                lines.add(line);
            });
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException("bench " + String.join(" ", arguments) + " ended with " + status);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("Java could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
