package fr.releve.gateway.login;

import fr.releve.gateway.shell.SessionOver;
import fr.releve.gateway.traffic.ReturnAddress;
import fr.releve.kit.problem.ProblemMapper;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who must log in first: a person is led to the login and back, a program is told, and so is the script of an open page. */
public class Challenges {

    private static final int BEFORE_THE_KIT = 0;
    private static final String NEWS = "/evenements";

    private final ProblemMapper problems = new ProblemMapper();

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Uni<Response> nobody(UnauthorizedException nobody, RoutingContext request) {
        return challenge(nobody, request);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Uni<Response> over(AuthenticationFailedException over, RoutingContext request) {
        return challenge(over, request);
    }

    /** The identity provider sent the browser back without a login, or with a code that has been used. */
    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public Response failed(AuthenticationCompletionException failed) {
        return LoginFailed.page();
    }

    private Uni<Response> challenge(SecurityException why, RoutingContext request) {
        String path = request.normalizedPath();
        if (path.startsWith("/api/") || path.equals(NEWS)) {
            return Uni.createFrom()
                    .item(problems.unauthenticated(new UnauthorizedException(why))
                            .toResponse());
        }
        if (path.equals("/deconnexion")) {
            return Uni.createFrom().item(Response.seeOther(URI.create("/")).build());
        }
        if (path.startsWith("/connexion")) {
            HttpAuthenticator authenticator = Objects.requireNonNull(request.get(HttpAuthenticator.class.getName()));
            return authenticator.getChallenge(request).map(Challenges::answer);
        }
        URI login = ReturnAddress.loginFrom(path, request.request().query());
        return Uni.createFrom()
                .item(
                        HttpMethod.GET.equals(request.request().method())
                                ? Response.seeOther(login).build()
                                : SessionOver.page(
                                        Response.Status.UNAUTHORIZED,
                                        ReturnAddress.loginFrom(ReturnAddress.formPage(request), null)));
    }

    private static Response answer(ChallengeData challenge) {
        var answer = Response.status(challenge.status);
        return challenge.headerName == null
                ? answer.build()
                : answer.header(challenge.headerName.toString(), challenge.headerContent)
                        .build();
    }
}
