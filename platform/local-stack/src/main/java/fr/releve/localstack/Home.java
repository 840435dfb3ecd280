package fr.releve.localstack;

import fr.releve.localstack.process.PidFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder that holds all the state of one stack: data, logs, pid files, secrets. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** What earlier releases noted beside the data, and kept when the data were removed. */
    private static final List<String> NOTES_OF_BEFORE = List.of("seeds.loaded", "realm.settings");

    /** Makes the folders that do not exist yet. */
    public static Home at(Path folder) {
        var home = new Home(folder);
        try {
            Files.createDirectories(home.logs());
            Files.createDirectories(home.run());
            for (var name : NOTES_OF_BEFORE) {
                home.putToItsData(name);
            }
        } catch (IOException e) {
            throw new StackException("The state folder " + home.folder + " cannot be written: " + e.getMessage(), e);
        }
        return home;
    }

    /** A new empty home under the system's temporary folder, of this process; those that others left there, killed before they could remove them, go. */
    public static Home temporary(String prefix) {
        try {
            var home = at(Files.createTempDirectory(prefix));
            AbandonedHomes.remove(home.folder, prefix);
            home.owner().write(ProcessHandle.current());
            return home;
        } catch (IOException e) {
            throw new StackException("The temporary folder cannot be written: " + e.getMessage(), e);
        }
    }

    /** The process that a temporary home is removed with; there is no such file where what is left is meant to be looked at. */
    PidFile owner() {
        return new PidFile(run().resolve("owner.pid"));
    }

    /** Leaves a temporary home where it is, to be looked at. */
    public void keep() {
        owner().delete();
    }

    public Path data(Part part) {
        return data().resolve(part.slug());
    }

    /** What the stack notes about its data; gone with them. */
    public Path note(String name) {
        return data().resolve(name);
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** A note whose data are gone already is about nothing. */
    private void putToItsData(String name) throws IOException {
        var before = folder.resolve(name);
        if (Files.exists(before) && Files.isDirectory(data())) {
            Files.move(before, note(name), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(before);
        }
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(Part part) {
        return logs().resolve(part.slug() + ".log");
    }

    public Path run() {
        return folder.resolve("run");
    }

    public Path pidFile(Part part) {
        return run().resolve(part.slug() + ".pid");
    }

    /** Removes the whole folder; only for temporary homes. */
    public void delete() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem) throws IOException {
                    Files.deleteIfExists(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StackException("The temporary folder " + folder + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
