package fr.releve.notification.agenda.web;

import static fr.releve.kit.security.Roles.ADMINISTRATOR;
import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.notification.agenda.CalendarFeed;
import fr.releve.notification.agenda.CalendarFeeds;
import fr.releve.notification.agenda.CloseFeed;
import fr.releve.notification.agenda.OpenFeed;
import fr.releve.notification.agenda.ReadFeed;
import fr.releve.notification.wording.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Addresses under which calendar programs fetch the caller's entries; there are none of spouses. */
@Path("/calendar-feeds")
@Tag(name = "calendar")
@RunOnVirtualThread
class CalendarFeedResource {

    private static final int CREATED = 201;

    private final CalendarFeeds feeds;
    private final OpenFeed open;
    private final CloseFeed close;
    private final ReadFeed read;
    private final CurrentCaller caller;

    CalendarFeedResource(CalendarFeeds feeds, OpenFeed open, CloseFeed close, ReadFeed read, CurrentCaller caller) {
        this.feeds = feeds;
        this.open = open;
        this.close = close;
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR, ADMINISTRATOR})
    @Operation(summary = "The caller's addresses, without their secrets")
    public List<FeedView> list() {
        return feeds.listOf(caller.get().account()).stream()
                .map(it -> FeedView.of(it, null))
                .toList();
    }

    @POST
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR, ADMINISTRATOR})
    @ResponseStatus(CREATED)
    @Operation(summary = "A new address; it is told this once")
    public FeedView open() {
        var opened = open.handle(caller.get());
        return FeedView.of(opened.feed(), opened.url());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR, ADMINISTRATOR})
    @Operation(summary = "Revoke an address")
    public void close(@RestPath UUID id) {
        close.handle(id, caller.get());
    }

    @GET
    @Path("/{token}.ics")
    @PermitAll
    @Produces("text/calendar;charset=utf-8")
    @ResponseHeader(name = "Cache-Control", value = "private, max-age=900")
    @Operation(summary = "The calendar of whoever knows the address")
    public String read(@RestPath String token, @RestHeader("Accept-Language") @Nullable String languages) {
        return read.handle(token, Language.of(languages))
                .orElseThrow(() -> new NotFound("calendar-feed", "of that address"));
    }

    /** @param url only when it is new */
    record FeedView(UUID id, Instant createdAt, @Nullable URI url) {

        static FeedView of(CalendarFeed it, @Nullable URI url) {
            return new FeedView(it.id(), it.createdAt(), url);
        }
    }
}
