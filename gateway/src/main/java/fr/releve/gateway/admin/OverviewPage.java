package fr.releve.gateway.admin;

import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
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

    private final Pulse pulse;
    private final NotificationApi notification;
    private final Session session;

    OverviewPage(Pulse pulse, @RestClient NotificationApi notification, Session session) {
        this.pulse = pulse;
        this.notification = notification;
        this.session = session;
    }

    @GET
    public TemplateInstance overview(@BeanParam MailOrder order) {
        List<NotificationApi.Delivery> failed = failed();
        return new Overview(
                pulse.services(),
                failed == null ? List.of() : order.of(failed),
                failed == null ? Map.of() : MailOrder.reasons(failed),
                failed == null ? 0 : failed.size(),
                failed != null,
                failed != null && failed.size() == SHOWN,
                order,
                AccountsConsole.of(session.realm()).orElse(null));
    }

    @POST
    @Path("envois/{id}")
    public RestResponse<Object> retry(@RestPath UUID id) {
        try {
            notification.retry(id);
            return Notice.done(HERE, "relance");
        } catch (ServiceProblem refused) {
            return Notice.failed(HERE, refused.slug());
        }
    }

    /** Null while notification-service does not answer: the page stands all the same, that is when it is needed. */
    private @Nullable List<NotificationApi.Delivery> failed() {
        try {
            return notification.deliveries("FAILED", SHOWN, null).items();
        } catch (ProcessingException | ServiceProblem silent) {
            return null;
        }
    }

    /**
     * What the page shows.
     *
     * @param all how many mails were given up, whatever is shown of them
     * @param console where accounts are kept; null if that is not known
     */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(
            List<Pulse.Service> services,
            List<NotificationApi.Delivery> failed,
            Map<String, String> reasons,
            int all,
            boolean told,
            boolean perhapsMore,
            MailOrder order,
            @Nullable String console)
            implements TemplateInstance {}
}
