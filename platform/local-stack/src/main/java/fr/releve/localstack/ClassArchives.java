package fr.releve.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The loaded classes of each JVM of the stack, kept in a file that its next start maps instead of parsing jars (class
 * data sharing): a service then needs half the processor time until it is ready. An archive is taken from the running
 * process and belongs to one JDK and one set of jars; what was built anew gets a new one.
 */
final class ClassArchives {

    private static final int KEY_LENGTH = 16;

    private final Path folder;
    private final Path workingFolder;

    ClassArchives(Software software, Home home) {
        this.folder = software.folder().resolve("classes");
        this.workingFolder = home.logs();
    }

    /** The command with its archive, where there is one. */
    List<String> withArchive(Part part, List<String> command) {
        var archive = archive(part, command);
        if (archive.isEmpty() || !Files.exists(archive.get())) {
            return command;
        }
        var faster = new ArrayList<>(command);
        faster.add(1, "-XX:SharedArchiveFile=" + archive.get());
        return faster;
    }

    /** Takes the archive of a running part if there is none yet; returns whether it took one. */
    boolean take(Part part, List<String> command, long pid) {
        var archive = archive(part, command);
        if (archive.isEmpty() || Files.exists(archive.get())) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            removeMatching(folder, part.slug() + "-*");
            var fresh = folder.resolve(part.slug() + ".new");
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process = new ProcessBuilder(jcmd, Long.toString(pid), "VM.cds", "static_dump", fresh.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() == 0 && Files.exists(fresh)) {
                Files.move(fresh, archive.get(), StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            removeMatching(workingFolder, "java_pid*_std*");
        }
    }

    /** Where the archive of this command would be; none for what is no JVM, or one that runs from folders of classes. */
    private Optional<Path> archive(Part part, List<String> command) {
        int option = Math.max(command.indexOf("-cp"), command.indexOf("-jar"));
        if (option < 0 || !command.getFirst().equals(JavaCommand.java())) {
            return Optional.empty();
        }
        var jars = List.of(command.get(option + 1).split(File.pathSeparator, -1));
        if (jars.stream().anyMatch(jar -> Files.isDirectory(Path.of(jar)))) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(part.slug() + "-" + key(jars) + ".jsa"));
    }

    private static String key(List<String> jars) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            for (var jar : jars) {
                var file = new File(jar);
                digest.update((jar + file.length() + "," + file.lastModified()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JVM leaves notes of its work in the folder that it runs in; old archives serve nobody. */
    private static void removeMatching(Path folder, String pattern) {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException ignored) {
            // they only take space
        }
    }
}
