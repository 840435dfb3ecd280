package fr.releve.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Map;

/**
 * How large a request's body may be. {@code quarkus.http.limits.max-body-size} stays above all of these: it bounds what is ever
 * read.
 */
@ConfigMapping(prefix = "releve.body-limit")
public interface BodyLimits {

    /** Where no path says otherwise. */
    MemorySize usual();

    /** Exceptions: the start of a path, {@code /imports}, and what is allowed under it. */
    Map<String, MemorySize> paths();

    /** @param path path of a request, from its first slash */
    default long bytesAt(String path) {
        return paths().entrySet().stream()
                .filter(it -> path.equals(it.getKey()) || path.startsWith(it.getKey() + "/"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(usual())
                .asLongValue();
    }
}
