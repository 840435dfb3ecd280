package fr.releve.profile.practitioner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far doctors go, where it is not theirs to say. */
@ConfigMapping(prefix = "releve.reach")
public interface ReachConfig {

    /** Who accepts to stay overnight may be proposed something so many times as far away as for a day; as in matching-service. */
    @WithDefault("2")
    int overnightFactor();
}
