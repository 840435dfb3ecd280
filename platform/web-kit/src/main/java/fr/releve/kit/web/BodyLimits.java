package fr.releve.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How large a request's body may be. {@code quarkus.http.limits.max-body-size} stays above all of these: it bounds what is ever
 * read.
 */
@ConfigMapping(prefix = "releve.body-limit")
public interface BodyLimits {

    /** Where no path says otherwise. */
    MemorySize usual();

    /** Exceptions: the start of a path, {@code /imports}, and what is allowed under it; {@code *} stands for one segment. */
    Map<String, MemorySize> paths();

    /** @param path path of a request, from its first slash */
    default long bytesAt(String path) {
        return paths().entrySet().stream()
                .filter(it -> isUnder(it.getKey(), path))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(usual())
                .asLongValue();
    }

    private static boolean isUnder(String start, String path) {
        List<String> wanted = List.of(start.split("/", -1));
        List<String> given = List.of(path.split("/", -1));
        return wanted.size() <= given.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(
                                i -> wanted.get(i).equals("*") || wanted.get(i).equals(given.get(i)));
    }
}
