package fr.releve.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What each JVM of the stack learned on its first start, kept in a file that its next start maps: loaded and linked classes instead
 * of parsed jars, and which methods are hot (JEP 483, 514 and 515). A cache belongs to one JDK, one command and one set of jars;
 * what was built anew learns again.
 */
final class StartCaches {

    private static final int KEY_LENGTH = 16;

    /** What a JVM remarks of its cache is no line of the log of the part, which is JSON; where the cache does not serve, classes come from the jars. */
    private static final String IN_SILENCE = "-Xlog:aot*=off";

    private static final Duration LOOKS_EVERY = Duration.ofMillis(500);

    private final Path folder;

    StartCaches(Software software) {
        this.folder = software.folder().resolve("start-caches");
    }

    /** The command with its cache, where there is one. */
    List<String> use(Part part, List<String> command) {
        return cache(part, command)
                .filter(Files::exists)
                .map(cache -> with(command, "-XX:AOTCache=" + cache))
                .orElse(command);
    }

    /** The command with its cache; where there is none yet, the part learns for one until it is {@link #take taken}. */
    List<String> useOrLearn(Part part, List<String> command) {
        var cache = cache(part, command);
        if (cache.isEmpty() || Files.exists(cache.get())) {
            return use(part, command);
        }
        try {
            Files.createDirectories(folder);
            removeMatching(part.slug() + "-*");
            removeMatching(part.slug() + ".learned*");
            return with(command, "-XX:AOTCacheOutput=" + learned(part));
        } catch (IOException e) {
            return command;
        }
    }

    /** Ends the learning of a running part and keeps what it learned; returns whether it did. */
    boolean take(Part part, List<String> command, long pid) {
        var cache = cache(part, command);
        if (cache.isEmpty() || Files.exists(cache.get())) {
            return false;
        }
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process = new ProcessBuilder(jcmd, Long.toString(pid), "AOT.end_recording")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (!process.waitFor(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                letOthersGoFirst(pid);
            }
            if (process.exitValue() != 0 || isMissingOrEmpty(learned(part))) {
                return false;
            }
            Files.move(learned(part), cache.get(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The part has a process of its own write the cache, which keeps two processors for half a minute: they belong to whoever looks around
     * for the first time. Each thread has a priority of its own.
     */
    private static void letOthersGoFirst(long pid) {
        List<String> threads = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .flatMap(it -> Stream.ofNullable(new File("/proc/" + it.pid() + "/task").list()))
                .flatMap(Stream::of)
                .toList();
        if (!threads.isEmpty()) {
            var command = new ArrayList<>(List.of("renice", "-n", "19", "-p"));
            command.addAll(threads);
            try {
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                // without renice the cache is written all the same
            }
        }
    }

    /**
     * Whether a part that was asked to end has done so in all but name: a JVM writes down what it learned after its last shutdown hook,
     * which takes it a dozen seconds that nobody needs to wait for.
     */
    boolean isWritingDown(Part part) {
        return !isMissingOrEmpty(folder.resolve(part.slug() + ".learned.config"));
    }

    private static boolean isMissingOrEmpty(Path file) {
        return file.toFile().length() == 0;
    }

    private Path learned(Part part) {
        return folder.resolve(part.slug() + ".learned");
    }

    /** Where the cache of this command would be; none for what is no JVM, or one that runs from folders of classes. */
    private Optional<Path> cache(Part part, List<String> command) {
        int option = Math.max(command.indexOf("-cp"), command.indexOf("-jar"));
        if (option < 0 || !command.getFirst().equals(JavaCommand.java())) {
            return Optional.empty();
        }
        var jars = List.of(command.get(option + 1).split(File.pathSeparator, -1));
        if (jars.stream().anyMatch(jar -> Files.isDirectory(Path.of(jar)))) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(part.slug() + "-" + key(command.subList(0, option), jars) + ".aot"));
    }

    private static List<String> with(List<String> command, String option) {
        var longer = new ArrayList<>(command);
        longer.addAll(1, List.of(option, IN_SILENCE));
        return longer;
    }

    private static String key(List<String> options, List<String> jars) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            // system properties, such as the folder of a home, change nothing of what is learned
            options.stream()
                    .filter(it -> !it.startsWith("-D"))
                    .forEach(it -> digest.update((it + " ").getBytes(StandardCharsets.UTF_8)));
            for (var jar : jars) {
                var file = new File(jar);
                digest.update((jar + file.length() + "," + file.lastModified()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Caches of what was built before serve nobody. */
    private void removeMatching(String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
