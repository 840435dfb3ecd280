package fr.releve.localstack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.locks.ReentrantLock;

/** Where the programs that are not Java classes lie once unpacked; shared by every stack of one clone. */
public record Software(Path root, Path folder) {

    private static final String UNFINISHED = "-unpacking";
    private static final ReentrantLock UNPACKING = new ReentrantLock();

    /** How a program is put into an empty folder. */
    @FunctionalInterface
    public interface Unpack {
        void into(Path folder) throws IOException, InterruptedException;
    }

    /** The clone that the current folder lies in: the nearest parent that holds the script and the build. */
    public static Software ofThisClone() {
        var start = Path.of("").toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))
                    && Files.isDirectory(folder.resolve("platform/local-stack"))) {
                return new Software(folder, folder.resolve(".releve").resolve("software"));
            }
        }
        throw new StackException(start + " is not inside a clone of Relève.");
    }

    /** The folder of a program, unpacked by the first that asks; two processes that ask at once do it once. */
    public Path unpacked(String name, Unpack unpack) {
        var target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        UNPACKING.lock();
        try {
            Files.createDirectories(folder);
            try (var file = new RandomAccessFile(folder.resolve(name + ".lock").toFile(), "rw");
                    var lock = file.getChannel().lock()) {
                if (lock.isValid() && !Files.isDirectory(target)) {
                    removeUnfinished(name);
                    unpack(name, unpack, target);
                }
            }
            return target;
        } catch (IOException e) {
            throw new StackException(name + " cannot be unpacked into " + folder + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(name + " was not unpacked: interrupted.", e);
        } finally {
            UNPACKING.unlock();
        }
    }

    private void unpack(String name, Unpack unpack, Path target) throws IOException, InterruptedException {
        var fresh = Files.createTempDirectory(folder, name + UNFINISHED);
        try {
            unpack.into(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            if (Files.exists(fresh)) {
                new Home(fresh).delete();
            }
        }
    }

    /** What a killed start left of it; the caller has the lock. */
    private void removeUnfinished(String name) throws IOException {
        try (var left = Files.newDirectoryStream(folder, name + UNFINISHED + "*")) {
            left.forEach(it -> new Home(it).delete());
        }
    }
}
