package fr.releve.gateway.live;

import fr.releve.gateway.live.Change.Told;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** {@code /evenements}: tells who is logged in that something of theirs has changed; the page then asks again. */
@Path("/evenements")
@RunOnVirtualThread
@Authenticated
class EventStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /** The browser then comes back by itself, and shows whether its session still holds. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Changes changes;
    private final CurrentCaller caller;
    private final ProfileApi profile;

    EventStream(Changes changes, CurrentCaller caller, @RestClient ProfileApi profile) {
        this.changes = changes;
        this.caller = caller;
        this.profile = profile;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<Told> listen() {
        Caller who = caller.get();
        Multi<Told> told = changes.from(new Interest(who, practitioner(who))).map(Change::told);
        Multi<Told> beats =
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(it -> Told.STILL_HERE);
        return Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(Told.STILL_HERE), told, beats)
                .select()
                .first(LONGEST);
    }

    private @Nullable UUID practitioner(Caller who) {
        if (!who.roles().contains(Roles.PRACTITIONER)) {
            return null;
        }
        try {
            return profile.me().id();
        } catch (ServiceProblem notRegistered) {
            return null;
        }
    }
}
