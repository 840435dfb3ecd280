package fr.releve.notification.retention;

import fr.releve.kit.retention.Delay;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Period;

/** Does not start with delays that the law forbids. */
@ApplicationScoped
class RetentionCheck {

    private static final Period LONGEST = Period.ofYears(2);
    private static final String WHY = "nobody is kept on file for longer (CNIL, guide du recrutement).";

    private final RetentionConfig config;

    RetentionCheck(RetentionConfig config) {
        this.config = config;
    }

    /** @throws IllegalStateException with the setting, its limit and its source */
    void start(@Observes StartupEvent started) {
        check(config);
    }

    static void check(RetentionConfig config) {
        new Delay("releve.retention.messages", config.messages()).atMost(LONGEST, WHY);
        new Delay("releve.retention.unclaimed", config.unclaimed()).atMost(LONGEST, WHY);
    }
}
