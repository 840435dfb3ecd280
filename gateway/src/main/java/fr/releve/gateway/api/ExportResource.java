package fr.releve.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.kit.security.CurrentCaller;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseHeader;

/** {@code /api/me/export}: a copy of one's own data (RGPD, articles 15 and 20). */
@Path(OwnApi.EXPORT)
@RunOnVirtualThread
class ExportResource {

    private final OwnData data;
    private final CurrentCaller caller;
    private final SecurityIdentity identity;
    private final InstantSource clock;

    ExportResource(OwnData data, CurrentCaller caller, SecurityIdentity identity, InstantSource clock) {
        this.data = data;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"mes-donnees-releve.json\"")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public Export export() {
        String token = identity.getCredential(AccessTokenCredential.class).getToken();
        return new Export(caller.get().account(), clock.instant(), data.of(token));
    }

    /** @param data by kind: practitioner, availability, accesses, proposals, placements, spouse, notifications */
    record Export(String account, Instant exportedAt, Map<String, JsonNode> data) {}
}
