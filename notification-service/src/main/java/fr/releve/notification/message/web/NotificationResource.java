package fr.releve.notification.message.web;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.TimePosition;
import fr.releve.notification.message.MarkRead;
import fr.releve.notification.message.MessageOrder;
import fr.releve.notification.message.Messages;
import fr.releve.notification.message.Readership;
import fr.releve.notification.wording.Language;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the caller was told. */
@Path("/notifications")
@Tag(name = "notifications")
@Authenticated
@RunOnVirtualThread
class NotificationResource {

    private final Messages messages;
    private final MarkRead markRead;
    private final CurrentCaller caller;
    private final NotificationConfig config;

    NotificationResource(Messages messages, MarkRead markRead, CurrentCaller caller, NotificationConfig config) {
        this.messages = messages;
        this.markRead = markRead;
        this.caller = caller;
        this.config = config;
    }

    /**
     * @param unread only those that have not been read
     * @param order {@code NEWEST} or {@code OLDEST} first
     */
    @GET
    @Operation(summary = "The caller's messages, newest first unless asked otherwise; how many there are, and unread")
    public NotificationPage list(
            @RestQuery boolean unread,
            @RestQuery @DefaultValue("NEWEST") String order,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after,
            @RestHeader("Accept-Language") @Nullable String languages) {
        var reader = Readership.of(caller.get());
        var language = Language.of(languages);
        var wanted = order(order);
        var request = PageRequest.of("notifications " + wanted + (unread ? " unread" : ""), limit, after);
        var page = Page.of(
                messages.listOf(reader, unread, wanted, TimePosition.after(request, wanted.start()), request.fetch()),
                request,
                it -> new TimePosition(it.happenedAt(), it.id()).sortKey(),
                it -> NotificationView.of(it, language, config.publicUrl()));
        return new NotificationPage(page.items(), page.next(), messages.countOf(reader), messages.countUnread(reader));
    }

    @POST
    @Path("/{id}/read")
    @Operation(summary = "The caller has read the message; saying so again changes nothing")
    public void read(@RestPath UUID id) {
        markRead.handle(id, caller.get());
    }

    private static MessageOrder order(String name) {
        return Arrays.stream(MessageOrder.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        ProblemKind.INVALID_FILTER,
                        "order",
                        "order is one of " + Arrays.toString(MessageOrder.values()) + "."));
    }

    /**
     * A stretch of the list.
     *
     * @param next cursor of the next stretch; null at the end
     * @param total of everything that the caller was told
     * @param unread of all that, whatever is listed
     */
    record NotificationPage(
            List<NotificationView> items, @Nullable String next, long total, long unread) {}
}
