package fr.releve.gateway.traffic;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The visitor of the page being made. */
@RequestScoped
public class Session {

    private final RoutingContext request;

    public Session(RoutingContext request) {
        this.request = request;
    }

    public boolean isOpen() {
        return !identity().isAnonymous();
    }

    public Set<String> roles() {
        return identity().getRoles();
    }

    public Optional<String> token() {
        return Visitor.token(identity());
    }

    /** The name that the account bears, or its address. */
    public String name() {
        return identity().getPrincipal() instanceof JsonWebToken token
                ? Optional.<String>ofNullable(token.getClaim("name")).orElse(token.getName())
                : "";
    }

    public String path() {
        return request.normalizedPath();
    }

    /** Of the address's query. */
    public @Nullable String parameter(String name) {
        return request.request().getParam(name);
    }

    private SecurityIdentity identity() {
        return Visitor.recognised(request);
    }
}
