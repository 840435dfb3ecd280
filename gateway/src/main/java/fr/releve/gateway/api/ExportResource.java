package fr.releve.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.gateway.language.Language;
import fr.releve.kit.security.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseHeader;

/** {@code /api/me/export} and {@code .pdf}: a copy of one's own data (RGPD, articles 15 and 20). */
@Path(OwnApi.ME)
@RunOnVirtualThread
class ExportResource {

    private final OwnData data;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ExportResource(OwnData data, CurrentCaller caller, InstantSource clock) {
        this.data = data;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path(OwnApi.EXPORT)
    @Authenticated
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"mes-donnees-releve.json\"")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public Export export() {
        return made();
    }

    /** The same for people to read, in the language of the request. */
    @GET
    @Path(OwnApi.EXPORT_TO_READ)
    @Produces("application/pdf")
    @Authenticated
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"mes-donnees-releve.pdf\"")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public byte[] toRead() {
        return ExportPdf.render(ExportHtml.of(made(), Language.current()));
    }

    private Export made() {
        return new Export(caller.get().account(), clock.instant(), data.whole());
    }

    /**
     * @param data by kind: practitioner, availability, documents, accesses, invitations, spouse, jobs, vacancies, proposals,
     *     placements, notifications, preferences, calendarFeeds
     */
    record Export(String account, Instant exportedAt, Map<String, JsonNode> data) {}
}
