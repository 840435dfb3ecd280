package fr.releve.notification.delivery.web;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.notification.TimePosition;
import fr.releve.notification.delivery.Deliveries;
import fr.releve.notification.delivery.Delivery;
import fr.releve.notification.delivery.RetryDelivery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What became of the mails, for the administrator. */
@Path("/deliveries")
@Tag(name = "deliveries")
@RolesAllowed(Roles.ADMINISTRATOR)
@RunOnVirtualThread
class DeliveryResource {

    private final Deliveries deliveries;
    private final RetryDelivery retryDelivery;

    DeliveryResource(Deliveries deliveries, RetryDelivery retryDelivery) {
        this.deliveries = deliveries;
        this.retryDelivery = retryDelivery;
    }

    @GET
    @Operation(summary = "Deliveries in one state, newest first; by default those that were given up")
    public Page<DeliveryView> list(
            @RestQuery @DefaultValue("FAILED") String state,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var wanted = state(state);
        var request = PageRequest.of("deliveries " + wanted, limit, after);
        return Page.of(
                deliveries.list(wanted, TimePosition.after(request), request.fetch()),
                request,
                it -> new TimePosition(it.createdAt(), it.id()).sortKey(),
                DeliveryView::of);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Try again what was given up")
    public DeliveryView retry(@RestPath UUID id) {
        return DeliveryView.of(retryDelivery.handle(id));
    }

    private static Delivery.State state(String name) {
        return Arrays.stream(Delivery.State.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        ProblemKind.INVALID_STATE,
                        "state",
                        "state is one of " + Arrays.toString(Delivery.State.values()) + "."));
    }

    /**
     * One delivery; whom it is for is not told.
     *
     * @param reason why the last attempt failed, or why it was dropped
     * @param nextAttemptAt null once it is sent, given up or dropped
     */
    record DeliveryView(
            UUID id,
            UUID messageId,
            Delivery.State state,
            int attempts,
            Delivery.@Nullable Reason reason,
            Instant createdAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant settledAt) {

        static DeliveryView of(Delivery it) {
            return new DeliveryView(
                    it.id(),
                    it.messageId(),
                    it.state(),
                    it.attempts(),
                    it.reason(),
                    it.createdAt(),
                    it.state() == Delivery.State.PENDING ? it.dueAt() : null,
                    it.settledAt());
        }
    }
}
