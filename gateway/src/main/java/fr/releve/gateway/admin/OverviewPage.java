package fr.releve.gateway.admin;

import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Back;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Stretch;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /administration}: whether the services answer, and mails given up. */
@Path("/administration")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class OverviewPage {

    static final String HERE = "/administration";
    private static final int SHOWN = 50;

    /** As many as anybody looks through, to find one or a reason. */
    private static final int MOST = 2_000;

    private final Pulse pulse;
    private final NotificationApi notification;
    private final Session session;

    OverviewPage(Pulse pulse, @RestClient NotificationApi notification, Session session) {
        this.pulse = pulse;
        this.notification = notification;
        this.session = session;
    }

    @GET
    public TemplateInstance overview(@BeanParam MailOrder order, @RestQuery @DefaultValue("1") int page) {
        Optional<Lists.Beginning<NotificationApi.Delivery>> told = failed();
        List<NotificationApi.Delivery> all = told.map(Lists.Beginning::items).orElse(List.of());
        List<NotificationApi.Delivery> found = order.of(all);
        Stretch stretch = Stretch.of(Stretch.clamped(page, SHOWN, found.size()), SHOWN, found.size());
        return new Overview(
                pulse.services(),
                stretch.of(found),
                MailOrder.reasons(all),
                all.size(),
                told.isPresent(),
                told.filter(Lists.Beginning::more).isPresent(),
                order,
                stretch,
                AccountsConsole.of(session.realm()).orElse(null));
    }

    @POST
    @Path("envois/{id}")
    public RestResponse<Object> retry(@RestPath UUID id, @Context UriInfo form) {
        String list = Back.to(HERE, form);
        try {
            notification.retry(id);
            return Notice.done(list, "relance");
        } catch (ServiceProblem refused) {
            return Notice.failed(list, refused.slug());
        }
    }

    /** Empty while notification-service does not answer: the page stands all the same, that is when it is needed. */
    private Optional<Lists.Beginning<NotificationApi.Delivery>> failed() {
        try {
            return Optional.of(Lists.beginning(MOST, after -> notification.deliveries("FAILED", Lists.STRETCH, after)));
        } catch (ProcessingException | ServiceProblem silent) {
            return Optional.empty();
        }
    }

    /**
     * What the page shows.
     *
     * @param all how many mails were given up, whatever is shown of them
     * @param more older ones were given up too, which are not counted
     * @param console where accounts are kept; null if that is not known
     */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(
            List<Pulse.Service> services,
            List<NotificationApi.Delivery> failed,
            Map<String, String> reasons,
            int all,
            boolean told,
            boolean more,
            MailOrder order,
            Stretch stretch,
            @Nullable String console)
            implements TemplateInstance {}
}
