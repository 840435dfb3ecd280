package fr.releve.gateway.admin;

import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.ReferenceRule;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Notice;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /administration}: whether the services answer, mails given up, rules in force. */
@Path("/administration")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class OverviewPage {

    static final String HERE = "/administration";
    private static final int SHOWN = 50;
    private static final int RULES = 100;

    private final Pulse pulse;
    private final NotificationApi notification;
    private final MatchingApi matching;

    OverviewPage(Pulse pulse, @RestClient NotificationApi notification, @RestClient MatchingApi matching) {
        this.pulse = pulse;
        this.notification = notification;
        this.matching = matching;
    }

    @GET
    public TemplateInstance overview(@BeanParam Wanted wanted) {
        return new Overview(
                pulse.services(),
                wanted.deliveries(orNothing(
                        () -> notification.deliveries("FAILED", SHOWN, null).items())),
                wanted.rules(orNothing(() -> matching.rules(RULES).items())),
                wanted);
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

    /** The page stands while a service is down: that is when it is needed. */
    private static <T> List<T> orNothing(Supplier<List<T>> question) {
        try {
            return question.get();
        } catch (ProcessingException | ServiceProblem silent) {
            return List.of();
        }
    }

    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(
            List<Pulse.Service> services,
            List<NotificationApi.Delivery> failed,
            List<ReferenceRule> rules,
            Wanted wanted)
            implements TemplateInstance {}
}
