package fr.releve.profile.expiry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** When doctors hear of papers that run out. */
@ConfigMapping(prefix = "releve.papers")
public interface ExpiryConfig {

    /** Whole days before the last valid day at which the doctor is told, each once. */
    @WithDefault("60,30,7")
    List<Integer> warnDays();

    /** How often papers are looked at. */
    @WithDefault("30s")
    String watchEvery();
}
