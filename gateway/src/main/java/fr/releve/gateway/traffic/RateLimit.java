package fr.releve.gateway.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.gateway.GatewayConfig;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Roles;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** Lets an account, or where there is none an address, ask only so often; figures in {@link GatewayConfig.Rate}. */
@ApplicationScoped
public class RateLimit {

    /** After the security has found what the request brings, before anything answers. */
    private static final int ORDER = 50;

    private static final int MOST_REMEMBERED = 100_000;
    private static final int NETWORK_BYTES = 8;

    /** Files that never change. */
    private static final String FREE = "/assets/";

    private final GatewayConfig.Rate rate;
    private final Visitor visitor;
    private final Problems problems;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    public RateLimit(GatewayConfig config, Visitor visitor, Problems problems) {
        this.rate = config.rate();
        this.visitor = visitor;
        this.problems = problems;
    }

    void guard(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext request) {
        if (request.normalizedPath().startsWith(FREE) || Watched.isAskedBy(request)) {
            request.next();
            return;
        }
        visitor.of(request)
                .subscribe()
                .with(caller -> welcome(request, caller), failure -> count(request, anonymous(request)));
    }

    private void welcome(RoutingContext request, SecurityIdentity caller) {
        Visitor.remember(request, caller);
        count(request, bucketOf(caller, request));
    }

    private void count(RoutingContext request, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            request.next();
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        problems.answer(
                request, 429, ProblemKind.TOO_MANY_REQUESTS, "Too many requests; wait %d s.".formatted(seconds));
    }

    private Bucket bucketOf(SecurityIdentity caller, RoutingContext request) {
        if (caller.isAnonymous()) {
            return anonymous(request);
        }
        var allowance = caller.hasRole(Roles.ADMINISTRATOR) ? rate.administrator() : rate.account();
        return bucket("account " + caller.getPrincipal().getName(), allowance);
    }

    private Bucket anonymous(RoutingContext request) {
        return bucket("address " + network(request.request().remoteAddress().hostAddress()), rate.address());
    }

    /** What counts as one address: of IPv6 the /64 prefix, as a client usually has a whole one. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] whole = InetAddress.ofLiteral(address).getAddress();
            return whole.length > NETWORK_BYTES ? HexFormat.of().formatHex(whole, 0, NETWORK_BYTES) : address;
        } catch (IllegalArgumentException unknown) {
            return address;
        }
    }

    private Bucket bucket(String key, GatewayConfig.Allowance allowance) {
        return buckets.get(
                key,
                it -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(allowance.burst())
                                .refillGreedy(allowance.perMinute(), Duration.ofMinutes(1)))
                        .build());
    }
}
