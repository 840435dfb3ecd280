package fr.releve.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the processors of a Linux machine did since its start, in ticks: what {@code /proc/stat} says of all together.
 *
 * @param stolen in which the machine wanted to work and its host let others
 */
record Processors(long all, long stolen) {

    private static final Path STAT = Path.of("/proc/stat");

    /** user, nice, system, idle, iowait, irq, softirq, steal; what guests take stands in user and nice too. */
    private static final int COUNTED = 8;

    static Processors now() {
        try (Stream<String> lines = Files.lines(STAT)) {
            long[] ticks = lines.findFirst().stream()
                    .flatMap(it -> Stream.of(it.split(" +")))
                    .skip(1)
                    .limit(COUNTED)
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new Processors(LongStream.of(ticks).sum(), ticks[COUNTED - 1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Percent, rounded. */
    long stolenSince(Processors before) {
        return Math.round(100.0 * (stolen - before.stolen) / Math.max(1, all - before.all));
    }
}
