package fr.releve.kit.time;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** Sets the clock of this process ahead, if the configuration allows it at all; otherwise there is no such address. */
@Path("/clock")
@RunOnVirtualThread
public class ClockResource {

    private static final Logger LOG = Logger.getLogger(ClockResource.class);
    private static final Duration FARTHEST = Duration.ofDays(3_660);

    private final Clock clock;
    private final InstantSource now;
    private final ClockConfig config;

    public ClockResource(Clock clock, InstantSource now, ClockConfig config) {
        this.clock = clock;
        this.now = now;
        this.config = config;
    }

    /**
     * @throws NotFound if the configuration does not allow it
     * @throws InvalidRequest if time would run backwards, or more than ten years ahead
     */
    @PUT
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public Setting put(@NotNull Wish wish) {
        if (!config.adjustable()) {
            throw new NotFound("resource", "clock");
        }
        if (wish.ahead().compareTo(clock.ahead()) < 0 || wish.ahead().compareTo(FARTHEST) > 0) {
            throw new InvalidRequest(ProblemKind.INVALID_CLOCK, "/ahead", "Time only moves on, by ten years at most.");
        }
        clock.move(wish.ahead());
        LOG.warnf("the clock was set: ahead=%s", wish.ahead());
        return new Setting(clock.ahead(), now.instant());
    }

    /** @param ahead of real time, {@code PT36H} */
    public record Wish(@NotNull Duration ahead) {}

    /** @param now what this process takes for the present */
    public record Setting(Duration ahead, Instant now) {}
}
