package fr.releve.kit.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant EXPIRY = NOW.plusSeconds(30);
    private static final AuthenticationRequestContext CONTEXT =
            task -> Uni.createFrom().item(task);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final VerifiedTokens tokens = new VerifiedTokens(now::get);

    @Test
    void a_token_that_was_verified_is_known_again_without_the_request_it_came_with() {
        verified("aaa.bbb.ccc", "anne");

        SecurityIdentity known = Objects.requireNonNull(known("aaa.bbb.ccc"));

        assertThat(known.getPrincipal().getName()).isEqualTo("anne");
        assertThat(known.getRoles()).containsExactly("practitioner");
        assertThat(known.isAnonymous()).isFalse();
        assertThat(known.getAttributes()).isEmpty();
    }

    @Test
    void one_other_character_is_another_token() {
        verified("aaa.bbb.ccc", "anne");

        assertThat(known("aaa.bbb.ccd")).isNull();
        assertThat(known("aaa.bbb.")).isNull();
        assertThat(known("aaa.bbb.ccc.")).isNull();
    }

    @Test
    void from_its_expiry_on_a_token_is_verified_again() {
        verified("aaa.bbb.ccc", "anne");

        now.set(EXPIRY.minusMillis(1));
        assertThat(known("aaa.bbb.ccc")).isNotNull();
        now.set(EXPIRY);
        assertThat(known("aaa.bbb.ccc")).isNull();
    }

    @Test
    void who_a_token_was_verified_for_stays() {
        verified("aaa.bbb.ccc", "anne");
        verified("aaa.bbb.ccc", "zoe");

        assertThat(Objects.requireNonNull(known("aaa.bbb.ccc")).getPrincipal().getName())
                .isEqualTo("anne");
    }

    @Test
    void tokens_that_open_no_api_are_not_remembered() {
        augmented(new IdTokenCredential("aaa.bbb.ccc"), "anne");

        assertThat(known("aaa.bbb.ccc")).isNull();
    }

    @Test
    void what_was_let_in_without_a_token_passes() {
        SecurityIdentity anonymous =
                QuarkusSecurityIdentity.builder().setAnonymous(true).build();

        assertThat(tokens.augment(anonymous, CONTEXT).await().indefinitely()).isSameAs(anonymous);
    }

    @Test
    void it_is_asked_before_the_provider_that_verifies() {
        assertThat(tokens.priority()).isGreaterThan(IdentityProvider.SYSTEM_FIRST + 1);
    }

    private void verified(String token, String account) {
        augmented(new AccessTokenCredential(token), account);
    }

    private void augmented(TokenCredential token, String account) {
        var claims = new JwtClaims();
        claims.setSubject(account);
        claims.setClaim("upn", account);
        claims.setExpirationTime(NumericDate.fromSeconds(EXPIRY.getEpochSecond()));
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .addRoles(Set.of("practitioner"))
                .addCredential(token)
                .addAttribute("the request", new Object())
                .build();

        assertThat(tokens.augment(identity, CONTEXT).await().indefinitely()).isSameAs(identity);
    }

    private @Nullable SecurityIdentity known(String token) {
        return tokens.authenticate(new TokenAuthenticationRequest(new AccessTokenCredential(token)), CONTEXT)
                .await()
                .indefinitely();
    }
}
