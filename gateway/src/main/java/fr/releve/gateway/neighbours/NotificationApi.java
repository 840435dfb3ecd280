package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.gateway.language.Wording;
import fr.releve.kit.web.Page;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Messages and what became of mails, as the notification service tells them to the caller. */
@Path("/")
@RegisterRestClient(configKey = "notification")
@RegisterProvider(TokenRelay.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface NotificationApi {

    @GET
    @Path("deliveries")
    Page<Delivery> deliveries(@RestQuery String state, @RestQuery int limit, @RestQuery @Nullable String after);

    @POST
    @Path("deliveries/{id}/retry")
    Delivery retry(@RestPath UUID id);

    /** @param order {@code NEWEST} or {@code OLDEST} */
    @GET
    @Path("notifications")
    Told told(
            @RestQuery boolean unread,
            @RestQuery String order,
            @RestQuery int limit,
            @RestQuery @Nullable String after,
            @HeaderParam("Accept-Language") String language);

    @POST
    @Path("notifications/{id}/read")
    void read(@RestPath UUID id);

    /** For each concern {@code EACH}, {@code DAILY} or {@code NEVER}. */
    @GET
    @Path("notification-preferences")
    Map<String, String> rhythms();

    @PUT
    @Path("notification-preferences")
    Map<String, String> choose(Map<String, String> wanted);

    /** Without their addresses. */
    @GET
    @Path("calendar-feeds")
    List<CalendarFeed> calendarFeeds();

    @POST
    @Path("calendar-feeds")
    CalendarFeed makeCalendarFeed();

    /** What the service keeps of the caller, by kind; of each list the first. */
    @GET
    @Path("own-data")
    Map<String, Kept> ownData(@RestQuery int most);

    @DELETE
    @Path("calendar-feeds/{id}")
    void revokeCalendarFeed(@RestPath UUID id);

    /**
     * A stretch of what the caller was told.
     *
     * @param next where the next stretch begins; null at the end
     * @param total of everything
     * @param unread of everything
     */
    record Told(List<Said> items, @Nullable String next, long total, long unread) {}

    /**
     * One message.
     *
     * @param halfDays in words, a line each
     * @param action label of the link
     */
    record Said(
            UUID id,
            String title,
            String text,
            List<String> halfDays,
            Instant at,
            boolean read,
            String action,
            String link) {}

    /** @param reason why the last attempt failed */
    record Delivery(
            UUID id, String state, int attempts, @Nullable String reason, Instant createdAt) {

        /** The reason in words; empty if none is known. */
        public String why() {
            return reason == null ? "" : Wording.orCode("delivery", reason);
        }
    }

    /** @param url whoever knows it reads the calendar; only when it is new */
    record CalendarFeed(
            UUID id, Instant createdAt, @Nullable String url) {}

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return Answers.lenient(strict);
    }

    @Blocking
    @ClientExceptionMapper
    static @Nullable RuntimeException refusal(Response answer) {
        return Answers.refusal(answer);
    }
}
