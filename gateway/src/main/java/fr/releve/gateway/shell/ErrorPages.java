package fr.releve.gateway.shell;

import fr.releve.gateway.traffic.ReturnAddress;
import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.problem.ProblemMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Whatever a page ended with, said in French; programs get the problem document as everywhere. */
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int BEFORE_THE_KIT = 0;

    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    /** Where whoever registered by themselves is never let in. */
    private static final String TOWN_HALL = "/commune";

    private final ProblemMapper problems = new ProblemMapper();

    /**
     * @param title what happened, in a few words
     * @param toOperator the operator can help
     * @param again the address that was asked for, where it may be answered in a moment; null otherwise
     */
    @CheckedTemplate(basePath = "shell", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WentWrong(
            int status,
            String title,
            String sentence,
            boolean toOperator,
            @Nullable String again) implements TemplateInstance {}

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response problem(Problem problem, ContainerRequestContext request) {
        return forPerson(request)
                ? page(request, problem.status(), ProblemWords.sentence(problem.slug(), problem.status()))
                : problems.problem(problem).toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response forbidden(ForbiddenException refused, ContainerRequestContext request) {
        if (!forPerson(request)) {
            return problems.forbidden(refused).toResponse();
        }
        return request.getUriInfo().getPath().startsWith(TOWN_HALL)
                ? page(request, 403, ProblemWords.sentence("no-town-hall", 403), true)
                : page(request, 403, ProblemWords.sentence(ProblemKind.FORBIDDEN));
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response http(WebApplicationException plain, ContainerRequestContext request) {
        int status = plain.getResponse().getStatus();
        return forPerson(request)
                ? page(request, status, ProblemWords.sentence("", status))
                : problems.http(plain).toResponse();
    }

    /** A service does not answer, or its answer was cut off. */
    @ServerExceptionMapper(
            value = {ProcessingException.class, HttpClosedException.class},
            priority = BEFORE_THE_KIT)
    public Response silence(Exception failure, ContainerRequestContext request) {
        LOG.warn("a service does not answer a page", failure);
        return page(request, 503, ProblemWords.sentence(ProblemKind.SERVICE_UNAVAILABLE));
    }

    /** Without the identity server nobody is known. */
    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response nobodyKnown(OIDCException away, ContainerRequestContext request) {
        var answer = problems.nobodyKnown(away);
        return forPerson(request)
                ? page(request, answer.getStatus(), ProblemWords.sentence(ProblemKind.SERVICE_UNAVAILABLE))
                : answer.toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response anything(Throwable unknown, ContainerRequestContext request) {
        if (!forPerson(request)) {
            return problems.anything(unknown).toResponse();
        }
        if (ProblemMapper.isUnreadableForm(unknown)) {
            return page(request, 400, ProblemWords.sentence(ProblemKind.UNREADABLE_BODY));
        }
        LOG.error("a page failed unexpectedly", unknown);
        return page(request, 500, ProblemWords.sentence(ProblemKind.UNEXPECTED));
    }

    private static boolean forPerson(ContainerRequestContext request) {
        return !request.getUriInfo().getPath().startsWith("/api/")
                && request.getAcceptableMediaTypes().stream().anyMatch(it -> it.isCompatible(MediaType.TEXT_HTML_TYPE));
    }

    private static Response page(ContainerRequestContext request, int status, String sentence) {
        return page(request, status, sentence, false);
    }

    private static Response page(ContainerRequestContext request, int status, String sentence, boolean toOperator) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new WentWrong(status, ProblemWords.title(status), sentence, toOperator, again(request, status))
                        .render())
                .build();
    }

    private static @Nullable String again(ContainerRequestContext request, int status) {
        URI asked = request.getUriInfo().getRequestUri();
        String address =
                asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
        boolean passes = status >= FAILED || status == TOO_MANY;
        return passes && HttpMethod.GET.equals(request.getMethod()) && ReturnAddress.isOurs(address) ? address : null;
    }
}
