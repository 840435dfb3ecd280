package fr.releve.gateway.owndata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.releve.gateway.api.OwnApi;
import fr.releve.gateway.neighbours.Kept;
import fr.releve.kit.security.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseHeader;

/** {@code /api/me/export} and {@code .pdf}: a copy of one's own data (RGPD, articles 15 and 20). */
@Path(OwnApi.ME)
@RunOnVirtualThread
class ExportResource {

    private final OwnData data;
    private final ExportTraffic traffic;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ExportResource(OwnData data, ExportTraffic traffic, CurrentCaller caller, InstantSource clock) {
        this.data = data;
        this.traffic = traffic;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path(OwnApi.EXPORT)
    @Authenticated
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"mes-donnees-releve.json\"")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public Export export() {
        return traffic.make(caller.get().account(), this::made);
    }

    /** The same for people to read, in the language of the request. */
    @GET
    @Path(OwnApi.EXPORT_TO_READ)
    @Produces("application/pdf")
    @Authenticated
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"mes-donnees-releve.pdf\"")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public byte[] toRead() {
        return traffic.make(caller.get().account(), () -> ExportPdf.render(ExportHtml.of(made())));
    }

    private Export made() {
        return Export.of(caller.get().account(), clock.instant(), data.whole());
    }

    /**
     * @param data by kind: practitioner, availability, documents, accesses, invitations, spouse, jobs, vacancies, proposals,
     *     placements, notifications, preferences, calendarFeeds
     * @param totals how many there are of each kind of which {@code data} has the first only
     */
    record Export(String account, Instant exportedAt, Map<String, JsonNode> data, Map<String, Long> totals) {

        static Export of(String account, Instant at, Map<String, Kept> whole) {
            Map<String, JsonNode> data = new LinkedHashMap<>();
            Map<String, Long> totals = new LinkedHashMap<>();
            whole.forEach((kind, kept) -> {
                data.put(kind, content(kept));
                if (kept.total() > kept.items().size()) {
                    totals.put(kind, kept.total());
                }
            });
            return new Export(account, at, data, totals);
        }

        private static JsonNode content(Kept it) {
            if (it.single()) {
                return it.items().getFirst();
            }
            ArrayNode items = JsonNodeFactory.instance.arrayNode(it.items().size());
            return items.addAll(it.items());
        }
    }
}
