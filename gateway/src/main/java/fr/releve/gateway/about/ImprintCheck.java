package fr.releve.gateway.about;

import fr.releve.gateway.GatewayConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Says in the log at the start what the legal notice of an installation that is no demonstration lacks. */
@ApplicationScoped
class ImprintCheck {

    private static final Logger LOG = Logger.getLogger(ImprintCheck.class);

    private final GatewayConfig config;

    ImprintCheck(GatewayConfig config) {
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        List<String> missing = Imprint.lacking(config.operator());
        if (!config.demo() && !missing.isEmpty()) {
            LOG.warnf("the legal notice is incomplete, set releve.operator.*: missing=%s", missing);
        }
    }
}
