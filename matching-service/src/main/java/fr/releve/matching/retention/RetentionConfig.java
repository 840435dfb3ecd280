package fr.releve.matching.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long is kept what. */
@ConfigMapping(prefix = "releve.retention")
public interface RetentionConfig {

    /**
     * Whose a proposal was that came to nothing, by what reasons and by whom, from its end; CNIL, guide du recrutement: two years at most,
     * and a refusal must stay explainable for three months at least.
     */
    @WithDefault("P2Y")
    Period proposals();

    /** The file of a signed contract, from the end of the placement: as long as it can be disputed; Code civil, article 2224. */
    @WithDefault("P5Y")
    Period contracts();

    /** When the nightly deletion runs, as a Quartz cron expression. */
    @WithDefault("0 45 3 * * ?")
    String at();
}
