package fr.releve.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the gateway keeps a file that a form brings, in the clear, until it is whole and handed on: in memory where the machine has room
 * for it there, as with Docker; else in the stack's own folder. Read by its owner only; what a killed gateway left is gone at its next
 * start.
 */
record Uploads(Path folder) {

    private static final Path MEMORY = Path.of("/dev/shm");

    /** As much as Docker gives it. */
    private static final long ROOM = 768L * 1024 * 1024;

    private static final int NAME_CHARACTERS = 16;

    /** The same for the same home. */
    static Uploads of(Home home) {
        return new Uploads(
                isRoomy(MEMORY)
                        ? MEMORY.resolve("releve-" + nameOf(home))
                        : home.run().resolve("uploads"));
    }

    /** Makes the folder, or empties it. */
    void renew() {
        remove();
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new StackException("The folder for files on their way cannot be made: " + e.getMessage(), e);
        }
    }

    void remove() {
        if (Files.exists(folder)) {
            new Home(folder).delete();
        }
    }

    private static boolean isRoomy(Path memory) {
        try {
            var store = Files.getFileStore(memory);
            return store.type().equals("tmpfs") && Files.isWritable(memory) && store.getTotalSpace() >= ROOM;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String nameOf(Home home) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(home.folder().toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, NAME_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
