package fr.releve.acceptance.instance;

import fr.releve.acceptance.door.Session;
import fr.releve.localstack.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Lets an instance that allows it live ahead of real time; only forward. */
public final class TimeMachine {

    /** Setting of an instance whose services let their clocks be set. */
    static final Map<String, String> ALLOWED = Map.of("RELEVE_CLOCK_ADJUSTABLE", "true");

    private static final List<Part> CLOCKS = List.of(Part.PROFILE, Part.MATCHING, Part.NOTIFICATION);

    private final Instance instance;
    private final Session administrator;
    private Duration ahead = Duration.ZERO;

    public TimeMachine(Instance instance) {
        this.instance = instance;
        this.administrator = instance.demoAccount("admin");
    }

    public Instant now() {
        return InstantSource.system().instant().plus(ahead);
    }

    public void forward(Duration by) {
        ahead = ahead.plus(by);
        for (Part part : CLOCKS) {
            administrator
                    .put(instance.url(part) + "/clock", Map.of("ahead", ahead.toString()))
                    .expect(200);
        }
    }

    public void to(Instant moment) {
        forward(Duration.between(now(), moment));
    }
}
