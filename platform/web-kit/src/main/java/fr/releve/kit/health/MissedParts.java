package fr.releve.kit.health;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/**
 * Says in the log which part a process misses, such as the database, the broker or the identity provider, from its start on and whenever
 * one goes; and when it is there again. Readiness asks the same.
 */
@ApplicationScoped
public class MissedParts {

    private static final Logger LOG = Logger.getLogger(MissedParts.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final SmallRyeHealthReporter health;
    private final Thread watch =
            Thread.ofPlatform().name("missed-parts").daemon().unstarted(this::run);
    private Set<String> missed = Set.of();

    public MissedParts(SmallRyeHealthReporter health) {
        this.health = health;
    }

    void start(@Observes StartupEvent started) {
        watch.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        watch.interrupt();
    }

    private void run() {
        try {
            while (true) {
                look();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Set<String> now = new TreeSet<>();
        for (JsonObject check :
                health.getReadiness().getPayload().getJsonArray("checks").getValuesAs(JsonObject.class)) {
            if (!check.getString("status").equals("UP")) {
                now.add(check.getString("name"));
            }
        }
        now.stream()
                .filter(it -> !missed.contains(it))
                .forEach(it -> LOG.warnf("waiting for a part that does not answer: part=%s", it));
        missed.stream().filter(it -> !now.contains(it)).forEach(it -> LOG.infof("a part answers again: part=%s", it));
        missed = now;
    }
}
