package fr.releve.profile.practitioner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "releve.rpps")
public interface RppsConfig {

    /** Check the last digit too; invented doctors have numbers that fail it, so that no real one can be meant. */
    @WithDefault("true")
    boolean luhn();
}
