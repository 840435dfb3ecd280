package fr.releve.kit.leader;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How whoever leads a duty hears of its work. */
@ConfigMapping(prefix = "releve.leader")
public interface LeaderConfig {

    /** How often to look without having been called: finds what a crash swallowed between commit and call. More than zero. */
    @WithDefault("1s")
    Duration looksEvery();
}
