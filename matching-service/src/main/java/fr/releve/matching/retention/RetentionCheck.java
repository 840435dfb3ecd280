package fr.releve.matching.retention;

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
        new Delay("releve.retention.proposals", config.proposals())
                .atLeast(Period.ofMonths(3), "a refusal stays explainable (CNIL, guide du recrutement).")
                .atMost(Period.ofYears(2), "nobody is kept on file for longer (CNIL, guide du recrutement).");
        new Delay("releve.retention.contracts", config.contracts())
                .atLeast(Period.ofYears(5), "a contract can be disputed so long (Code civil, article 2224).");
    }
}
