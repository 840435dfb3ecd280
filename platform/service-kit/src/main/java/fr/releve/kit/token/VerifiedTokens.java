package fr.releve.kit.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.kit.time.Clock;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whom the tokens of the last minute speak for. To verify one takes as long as a short answer, and a page asks a service several questions
 * with the same one. A token is known again by all its characters, and for as long as it is valid; a key that the identity server
 * takes back opens for that minute still.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 2_000;
    private static final int BEFORE_THE_VERIFICATION = 2 * IdentityProvider.SYSTEM_FIRST;

    private final InstantSource clock;
    private final Cache<String, Verified> tokens =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    @Inject
    public VerifiedTokens() {
        this(Clock.ofProcesses());
    }

    VerifiedTokens(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return BEFORE_THE_VERIFICATION;
    }

    /** Nobody, if the token is to be verified: then the next provider does. */
    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest asked, AuthenticationRequestContext context) {
        @Nullable
        Verified known =
                asked.getToken() instanceof AccessTokenCredential token ? tokens.getIfPresent(token.getToken()) : null;
        return known != null && clock.instant().isBefore(known.until())
                ? Uni.createFrom().item(known.identity())
                : Uni.createFrom().nullItem();
    }

    /** Sees whom a token speaks for once that is verified. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            @Nullable AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
            if (token != null) {
                tokens.asMap()
                        .computeIfAbsent(
                                token.getToken(),
                                it -> new Verified(
                                        withoutItsRequest(identity),
                                        Instant.ofEpochSecond(claims.getExpirationTime())));
            }
        }
        return Uni.createFrom().item(identity);
    }

    /** The verification leaves the request with the identity, which would be kept alive, and mistaken for the next one. */
    private static SecurityIdentity withoutItsRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }

    /** @param until when the token expires */
    private record Verified(SecurityIdentity identity, Instant until) {}
}
