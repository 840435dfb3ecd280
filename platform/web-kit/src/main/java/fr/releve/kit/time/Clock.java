package fr.releve.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;
import java.time.ZoneId;

/** Makes the one clock that everything reads, so that a test or a demonstration can put another in its place. */
@ApplicationScoped
public class Clock {

    /** Half-days, deadlines in days and everything a person reads are of this zone. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    @ApplicationScoped
    public InstantSource instantSource() {
        return InstantSource.system();
    }
}
