package fr.releve.gateway.live;

import fr.releve.gateway.live.Change.Told;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** {@code /evenements}: tells who is logged in that something of theirs has changed; the page then asks again. */
@Path("/evenements")
@RunOnVirtualThread
@Authenticated
class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /** The browser then comes back by itself, and shows whether its session still holds. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Changes changes;
    private final CurrentCaller caller;
    private final ProfileApi profile;
    private final OpenPages openPages;

    EventStream(Changes changes, CurrentCaller caller, @RestClient ProfileApi profile, OpenPages openPages) {
        this.openPages = openPages;
        this.changes = changes;
        this.caller = caller;
        this.profile = profile;
    }

    /** Sent by ourselves, one after the other: to the framework, a page that leaves while it is written to is an error. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public void listen(@Context SseEventSink page, @Context Sse events, @Context RoutingContext request) {
        Caller who = caller.get();
        Multi<Told> news = news(who);
        Runnable leave = openPages.open(who.account());
        request.addEndHandler(gone -> leave.run());
        news.onItem()
                .transformToUniAndConcatenate(it -> Uni.createFrom()
                        .completionStage(() ->
                                page.send(events.newEventBuilder().data(it).build())))
                .onTermination()
                .invoke(leave)
                .subscribe()
                .with(sent -> {}, left -> leave(page, left), page::close);
    }

    private Multi<Told> news(Caller who) {
        Multi<Told> told = changes.from(new Interest(who, practitioner(who))).map(Change::told);
        Multi<Told> beats =
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(it -> Told.STILL_HERE);
        return Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(Told.STILL_HERE), told, beats)
                .select()
                .first(LONGEST);
    }

    private static void leave(SseEventSink page, Throwable why) {
        LOG.debugf("a page listens no longer: %s", why.getMessage());
        page.close();
    }

    private @Nullable UUID practitioner(Caller who) {
        if (!who.roles().contains(Roles.PRACTITIONER)) {
            return null;
        }
        return ServiceProblem.found(profile::me).map(Practitioner::id).orElse(null);
    }
}
