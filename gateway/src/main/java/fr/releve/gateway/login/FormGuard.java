package fr.releve.gateway.login;

import fr.releve.gateway.shell.SessionOver;
import fr.releve.gateway.traffic.ReturnAddress;
import fr.releve.gateway.traffic.Visitor;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page be written to, with the session that a browser sends by itself, only by a form that was made for this session. Who sends a
 * token needs none: no other site's page can.
 */
public class FormGuard {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final FormSeal seal;

    public FormGuard(FormSeal seal) {
        this.seal = seal;
    }

    @WithFormRead
    @ServerRequestFilter
    public Optional<Response> check(ResteasyReactiveContainerRequestContext asked, RoutingContext request) {
        if (READING.contains(asked.getMethod()) || Visitor.bringsToken(request) || !Visitor.bringsSession(request)) {
            return Optional.empty();
        }
        SecurityIdentity visitor = Visitor.recognised(request);
        if (!visitor.isAnonymous() && seal.isOf(Visitor.session(visitor), field(asked))) {
            return Optional.empty();
        }
        return Optional.of(SessionOver.page(
                visitor.isAnonymous() ? Response.Status.UNAUTHORIZED : Response.Status.BAD_REQUEST,
                ReturnAddress.loginFrom(ReturnAddress.formPage(request), null)));
    }

    private static @Nullable String field(ResteasyReactiveContainerRequestContext asked) {
        MediaType type = asked.getMediaType();
        boolean isForm = type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
        return isForm && asked.getServerRequestContext() instanceof ResteasyReactiveRequestContext form
                ? (String) form.getFormParameter(FormToken.FIELD, true, false)
                : null;
    }
}
