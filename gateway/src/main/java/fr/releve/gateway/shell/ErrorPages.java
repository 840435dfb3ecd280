package fr.releve.gateway.shell;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.problem.ProblemMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever a page ended with, said in French; programs get the problem document as everywhere. */
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int BEFORE_THE_KIT = 0;

    /** Where whoever registered by themselves is never let in. */
    private static final String TOWN_HALL = "/commune";

    private final ProblemMapper problems = new ProblemMapper();

    /**
     * @param title what happened, in a few words
     * @param toOperator the operator can help
     */
    @CheckedTemplate(basePath = "shell", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WentWrong(int status, String title, String sentence, boolean toOperator) implements TemplateInstance {}

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response problem(Problem problem, HttpHeaders headers, UriInfo address) {
        return forPerson(headers, address)
                ? page(problem.status(), ProblemWords.sentence(problem.slug(), problem.status()))
                : problems.problem(problem).toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response forbidden(ForbiddenException refused, HttpHeaders headers, UriInfo address) {
        if (!forPerson(headers, address)) {
            return problems.forbidden(refused).toResponse();
        }
        return address.getPath().startsWith(TOWN_HALL)
                ? page(403, ProblemWords.sentence("no-town-hall", 403), true)
                : page(403, ProblemWords.sentence(ProblemKind.FORBIDDEN));
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response http(WebApplicationException plain, HttpHeaders headers, UriInfo address) {
        int status = plain.getResponse().getStatus();
        return forPerson(headers, address)
                ? page(status, ProblemWords.sentence("", status))
                : problems.http(plain).toResponse();
    }

    /** A service does not answer, or its answer was cut off. */
    @ServerExceptionMapper(
            value = {ProcessingException.class, HttpClosedException.class},
            priority = BEFORE_THE_KIT)
    public Response silence(Exception failure) {
        LOG.warn("a service does not answer a page", failure);
        return page(503, ProblemWords.sentence(ProblemKind.SERVICE_UNAVAILABLE));
    }

    /** Without the identity server nobody is known. */
    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response nobodyKnown(OIDCException away, HttpHeaders headers, UriInfo address) {
        var answer = problems.nobodyKnown(away);
        return forPerson(headers, address)
                ? page(answer.getStatus(), ProblemWords.sentence(ProblemKind.SERVICE_UNAVAILABLE))
                : answer.toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response anything(Throwable unknown, HttpHeaders headers, UriInfo address) {
        if (!forPerson(headers, address)) {
            return problems.anything(unknown).toResponse();
        }
        if (ProblemMapper.isUnreadableForm(unknown)) {
            return page(400, ProblemWords.sentence(ProblemKind.UNREADABLE_BODY));
        }
        LOG.error("a page failed unexpectedly", unknown);
        return page(500, ProblemWords.sentence(ProblemKind.UNEXPECTED));
    }

    private static boolean forPerson(HttpHeaders headers, UriInfo address) {
        return !address.getPath().startsWith("/api/")
                && headers.getAcceptableMediaTypes().stream().anyMatch(it -> it.isCompatible(MediaType.TEXT_HTML_TYPE));
    }

    private static Response page(int status, String sentence) {
        return page(status, sentence, false);
    }

    private static Response page(int status, String sentence, boolean toOperator) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new WentWrong(status, ProblemWords.title(status), sentence, toOperator).render())
                .build();
    }
}
