package fr.releve.kit.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether time may be played with. */
@ConfigMapping(prefix = "releve.clock")
public interface ClockConfig {

    /** An administrator may set the clock ahead: for demonstrations, never where people work. */
    @WithDefault("false")
    boolean adjustable();
}
