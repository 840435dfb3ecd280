package fr.releve.gateway.inbox;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.NotificationApi.Told;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Sides;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.Set;
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
    private final ProfileApi profile;
    private final Session session;

    InboxPage(@RestClient NotificationApi notification, @RestClient ProfileApi profile, Session session) {
        this.notification = notification;
        this.profile = profile;
        this.session = session;
    }

    @GET
    public TemplateInstance inbox(@BeanParam MessageFilter filter, @RestQuery @Nullable String apres) {
        Told told = filter.ask(notification, SHOWN, apres, Language.current().code());
        boolean chooses = chooses(session.roles());
        return new Inbox(
                told,
                filter,
                Wording.choices("show.message", MessageFilter.STATES),
                Wording.choices("sort.message", MessageFilter.SORTS),
                filter.query(apres),
                apres != null,
                chooses,
                chooses ? rhythms(notification.rhythms()) : List.of(),
                chooses ? notification.calendarFeeds() : List.of());
    }

    @POST
    @Path("{id}/lu")
    public RestResponse<Object> read(
            @RestPath UUID id, @BeanParam MessageFilter filter, @RestQuery @Nullable String apres) {
        notification.read(id);
        return Notice.done(HERE + filter.query(apres), "message-lu");
    }

    @POST
    @Path("rythmes")
    @RolesAllowed({Roles.PRACTITIONER, Roles.MUNICIPALITY, Roles.COORDINATOR, Roles.ADMINISTRATOR})
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
    @RolesAllowed({Roles.PRACTITIONER, Roles.MUNICIPALITY, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public RestResponse<Object> revoke(@RestPath UUID id) {
        notification.revokeCalendarFeed(id);
        return Notice.done(HERE, "agenda-retire");
    }

    /** Doctors and town halls: whom Relève writes mails to that they may choose, and invitations for the calendar. */
    private boolean chooses(Set<String> roles) {
        return roles.contains(Roles.MUNICIPALITY)
                || (roles.contains(Roles.PRACTITIONER) && (!Sides.hasBoth(roles) || hasFile()));
    }

    private boolean hasFile() {
        return ServiceProblem.found(profile::me).isPresent();
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

    /**
     * @param from the query that shows this stretch of the list again
     * @param continued it is not the list's beginning
     * @param chooses whether it is theirs to say how mails come, and who reads their calendar
     */
    @CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Inbox(
            Told told,
            MessageFilter filter,
            Map<String, String> states,
            Map<String, String> sorts,
            String from,
            boolean continued,
            boolean chooses,
            List<Rhythm> rhythms,
            List<NotificationApi.CalendarFeed> feeds)
            implements TemplateInstance {}
}
