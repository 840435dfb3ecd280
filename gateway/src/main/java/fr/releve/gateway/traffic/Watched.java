package fr.releve.gateway.traffic;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** What the operator's own tools ask, most of all when all places are taken: how this copy is, and its figures. */
final class Watched {

    private static final Set<String> ADDRESSES =
            Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics");

    private Watched() {}

    static boolean isAskedBy(RoutingContext request) {
        return ADDRESSES.contains(request.normalizedPath());
    }
}
