package fr.releve.benchmarks;

import fr.releve.engine.BoundChecker;
import fr.releve.engine.Instance;
import fr.releve.engine.Proof;
import fr.releve.engine.neutral.NeutralFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Recomputes the bound of an instance from a certificate kept in a file, without any code of the search. */
final class CertifyBench {

    private CertifyBench() {}

    static void run(Options options) {
        if (options.words().size() != 2) {
            throw new IllegalArgumentException("name the instance's directory and the file of the certificate");
        }
        Path directory = Path.of(options.words().getFirst());
        Instance instance = NeutralFiles.read(directory);
        Proof proof = read(Path.of(options.words().getLast()));
        long start = System.nanoTime();
        long bound = new BoundChecker(instance).bound(proof);
        System.out.printf(
                Locale.ROOT,
                "bench certify bound=%d prices=%d seconds=%.1f instance=%s%n",
                bound,
                leaves(proof),
                (System.nanoTime() - start) / 1e9,
                directory.getFileName());
    }

    private static int leaves(Proof proof) {
        return proof instanceof Proof.Either it ? leaves(it.yes()) + leaves(it.no()) : 1;
    }

    static void write(Path file, Proof proof) {
        try {
            Files.write(file, proof.toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the certificate was not written to " + file, e);
        }
    }

    /**
     * The certificate in this file.
     *
     * @throws IllegalArgumentException if it holds something else
     */
    static Proof read(Path file) {
        try {
            return Proof.fromBytes(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " holds no certificate: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " was not read", e);
        }
    }
}
