package fr.releve.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the request's verified token. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws NotAllowed if nobody is logged in: endpoints open to all have no caller */
    public Caller get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new NotAllowed("Only a logged-in account may do this.");
        }
        return new Caller(token.getSubject(), Set.copyOf(identity.getRoles()), texts(token.getClaim("territories")));
    }

    /** The caller, if there is one: for endpoints open to all that show more to some. */
    public Optional<Caller> find() {
        return identity.isAnonymous() ? Optional.empty() : Optional.of(get());
    }

    /** The e-mail address of the caller's account; empty if it has none, or its person has not confirmed that it is theirs. */
    public Optional<String> address() {
        return identity.getPrincipal() instanceof JsonWebToken token && isTrue(token.getClaim("email_verified"))
                ? Optional.ofNullable(token.<String>getClaim("email"))
                : Optional.empty();
    }

    private static boolean isTrue(@Nullable Object claim) {
        return "true".equals(String.valueOf(claim));
    }

    private static Set<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case JsonArray array ->
                array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet());
            case Collection<?> values -> values.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            case null, default -> Set.of();
        };
    }
}
