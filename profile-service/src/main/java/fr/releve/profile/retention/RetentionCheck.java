package fr.releve.profile.retention;

import fr.releve.kit.retention.Delay;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Period;

/** Does not start with delays that the law forbids. */
@ApplicationScoped
class RetentionCheck {

    private final RetentionConfig config;

    RetentionCheck(RetentionConfig config) {
        this.config = config;
    }

    /** @throws IllegalStateException with the setting, its limit and its source */
    void start(@Observes StartupEvent started) {
        check(config);
    }

    static void check(RetentionConfig config) {
        new Delay("releve.retention.without-contact", config.withoutContact())
                .atMost(Period.ofYears(2), "nobody is kept on file for longer (CNIL, guide du recrutement).");
        new Delay("releve.retention.hosts", config.hosts())
                .atMost(Period.ofYears(2), "nobody is kept on file for longer (CNIL, guide du recrutement).");
        new Delay("releve.retention.accesses", config.accesses())
                .atLeast(
                        Period.ofMonths(6), "who read a file stays known (CNIL, recommandation sur la journalisation).")
                .atMost(Period.ofYears(1), "no longer than needed (CNIL, recommandation sur la journalisation).");
    }
}
