package fr.releve.gateway.owndata;

import fr.releve.gateway.api.OwnData;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseHeader;

/** {@code /mes-donnees}: everything that Relève keeps of the account, to be read or printed; to take it away there are the
 * exports of the API (RGPD, articles 15 and 20). */
@Path("/")
@RunOnVirtualThread
@Authenticated
class OwnDataPage {

    /** Of each kind; the paper has all. */
    private static final int SHOWN = 10;

    private final OwnData data;

    OwnDataPage(OwnData data) {
        this.data = data;
    }

    @GET
    @Path("mes-donnees")
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public TemplateInstance show() {
        return new Own(Sheet.of(data.first(SHOWN)));
    }

    @CheckedTemplate(basePath = "owndata", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Own(Sheet sheet) implements TemplateInstance {}
}
