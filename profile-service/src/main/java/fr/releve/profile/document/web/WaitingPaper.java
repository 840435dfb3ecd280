package fr.releve.profile.document.web;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * Where a paper waits for a slow line: a file of the temporary directory that loses its name as soon as it is opened, so that nobody else
 * can open it and it is gone with the process, however that ends; written with a {@link PaperKey}, so that the disk keeps nothing to read.
 */
final class WaitingPaper implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WaitingPaper.class);

    private final PaperKey key = PaperKey.fresh();
    private final FileChannel file;

    private WaitingPaper(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes a paper as slowly as it comes; how long that may be, the gateway decides, and how large, the limit of bodies.
     *
     * @throws IOException if it does not come whole, and nothing is kept
     */
    static WaitingPaper receive(InputStream content) throws IOException {
        var paper = new WaitingPaper(FileChannel.open(unread(), READ, WRITE, DELETE_ON_CLOSE));
        try {
            paper.key.seal(content, Channels.newOutputStream(paper.file));
        } catch (IOException | RuntimeException e) {
            paper.close();
            throw e;
        }
        return paper;
    }

    /** @return the whole paper */
    byte[] read() throws IOException {
        file.position(0);
        return key.open(Channels.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Puts a paper where it is taken from as slowly as its reader likes, to be {@linkplain #discard discarded} however that ends. */
    static AsyncFile send(byte[] content, Vertx vertx) throws IOException {
        var options = new OpenOptions().setCreate(false).setDeleteOnClose(true);
        var key = PaperKey.fresh();
        var paper = vertx.fileSystem().openBlocking(unread().toString(), options);
        try {
            paper.write(Buffer.buffer(key.seal(content)), 0)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (RuntimeException e) {
            discard(paper);
            throw e;
        }
        return key.open(paper.setReadLength(content.length));
    }

    /** Once it is sent or its reader has hung up; what has reached its end is closed already. */
    static void discard(AsyncFile paper) {
        try {
            var _ = paper.close();
        } catch (IllegalStateException e) {
            LOG.trace("closed already", e);
        }
    }

    /** Of this account of the machine alone. */
    private static Path unread() throws IOException {
        return Files.createTempFile("releve-paper", null);
    }
}
