package fr.releve.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The service's clock in tests: the machine's, but it can be moved on. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    public void movesOn(Duration further) {
        ahead = ahead.plus(further);
    }

    public void comesBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
