package fr.releve.profile.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a table may say for others. */
@ConfigMapping(prefix = "releve.imports")
public interface ImportsConfig {

    /** That spouses agreed to be known to the matching: in a demonstration, whose people are invented. Elsewhere they say so themselves. */
    @WithDefault("false")
    boolean agreeForSpouses();
}
