package fr.releve.gateway.inbox;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.NotificationApi.Told;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Notice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /mes-messages}: what the account was told, in which rhythm mails come, who reads its calendar. */
@Path("/mes-messages")
@RunOnVirtualThread
@Authenticated
@Produces(MediaType.TEXT_HTML)
class InboxPage {

    private static final String HERE = "/mes-messages";
    private static final int SHOWN = 20;
    private static final List<String> CONCERNS =
            List.of("OFFERS", "ANSWERS", "PAPERS", "PLACEMENTS", "REMINDERS", "CALENDAR");
    private static final List<String> RHYTHMS = List.of("EACH", "DAILY", "NEVER");
    /** An entry of a calendar that waits until the evening may come too late. */
    private static final List<String> RHYTHMS_OF_CALENDAR = List.of("EACH", "NEVER");

    private final NotificationApi notification;

    InboxPage(@RestClient NotificationApi notification) {
        this.notification = notification;
    }

    @GET
    public TemplateInstance inbox(@RestQuery @Nullable String apres) {
        return new Inbox(
                notification.told(SHOWN, apres, Language.current().code()),
                rhythms(notification.rhythms()),
                notification.calendarFeeds());
    }

    @POST
    @Path("{id}/lu")
    public RestResponse<Object> read(@RestPath UUID id) {
        notification.read(id);
        return Notice.done(HERE, "message-lu");
    }

    @POST
    @Path("rythmes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> choose(MultivaluedMap<String, String> sent) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String concern : CONCERNS) {
            String rhythm = sent.getFirst(concern);
            if (rhythm != null) {
                wanted.put(concern, rhythm);
            }
        }
        try {
            notification.choose(wanted);
            return Notice.done(HERE, "rythmes");
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, refused.slug());
        }
    }

    @POST
    @Path("agenda/{id}/retrait")
    public RestResponse<Object> revoke(@RestPath UUID id) {
        notification.revokeCalendarFeed(id);
        return Notice.done(HERE, "agenda-retire");
    }

    private static List<Rhythm> rhythms(Map<String, String> chosen) {
        return CONCERNS.stream()
                .map(it -> new Rhythm(
                        it,
                        Wording.of("concern." + it),
                        chosen.getOrDefault(it, "EACH"),
                        Wording.choices("rhythm", it.equals("CALENDAR") ? RHYTHMS_OF_CALENDAR : RHYTHMS)))
                .toList();
    }

    /**
     * How often mails of one concern come.
     *
     * @param choices codes with their words
     */
    record Rhythm(String concern, String name, String chosen, Map<String, String> choices) {}

    @CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Inbox(Told told, List<Rhythm> rhythms, List<NotificationApi.CalendarFeed> feeds)
            implements TemplateInstance {}
}
