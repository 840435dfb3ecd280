package fr.releve.gateway.traffic;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells who sends a request: an account, by its token or its session, or nobody in particular. */
@ApplicationScoped
public class Visitor {

    private static final String KEY = Visitor.class.getName();
    private static final String SESSION_COOKIE = "q_session";
    private static final SecurityIdentity ANYBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final IdentityProviderManager identities;

    public Visitor(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Fails if a token or a session is brought that does not hold. Who brings neither is let in while identity is unavailable. */
    public Uni<SecurityIdentity> of(RoutingContext request) {
        return bringsToken(request) || bringsSession(request)
                ? QuarkusHttpUser.getSecurityIdentity(request, identities)
                : Uni.createFrom().item(ANYBODY);
    }

    /** Who was recognised at the door; nobody in particular if what they brought does not hold. */
    public static SecurityIdentity recognised(RoutingContext request) {
        SecurityIdentity known = request.get(KEY);
        return known == null ? ANYBODY : known;
    }

    static void remember(RoutingContext request, SecurityIdentity visitor) {
        request.put(KEY, visitor);
    }

    public static boolean bringsToken(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** A long session is spread over several cookies. */
    public static boolean bringsSession(RoutingContext request) {
        return request.request().cookies().stream().anyMatch(it -> it.getName().startsWith(SESSION_COOKIE));
    }

    /** Id of the login session ({@code sid}); the account's name if the token has none, empty for anonymous. */
    public static String session(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return "";
        }
        String account = identity.getPrincipal().getName();
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.<String>ofNullable(token.getClaim("sid")).orElse(account)
                : account;
    }

    /** The access token, to be shown to the services. */
    public static Optional<String> token(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }
}
