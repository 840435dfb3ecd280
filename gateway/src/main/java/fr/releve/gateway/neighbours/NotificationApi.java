package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.web.Page;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
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

    @POST
    @Path("calendar-feeds")
    CalendarFeed makeCalendarFeed();

    /** What the service keeps of the caller, by kind; of each list the first. */
    @GET
    @Path("own-data")
    Map<String, Kept> ownData(@RestQuery int most);

    /** @param reason why the last attempt failed */
    record Delivery(
            UUID id, String state, int attempts, @Nullable String reason, Instant createdAt) {}

    /** @param url whoever knows it reads the calendar */
    record CalendarFeed(String url) {}

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
