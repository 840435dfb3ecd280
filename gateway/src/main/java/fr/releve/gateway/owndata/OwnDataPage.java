package fr.releve.gateway.owndata;

import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseHeader;

/** {@code /mes-donnees}: what Relève keeps of the person, to be read or printed; to take it away there are the
 * exports of the API (RGPD, articles 15 and 20). */
@Path("/")
@RunOnVirtualThread
@Authenticated
class OwnDataPage {

    /** Of each kind; the paper has all. */
    private static final int SHOWN = 10;

    /** Who acts for others: what they do so is logged, and told by the operator alone. */
    private static final List<String> FUNCTIONS = List.of(Roles.MUNICIPALITY, Roles.COORDINATOR, Roles.ADMINISTRATOR);

    private static final List<String> PEOPLE = List.of(Roles.PRACTITIONER, Roles.SPOUSE);

    /** Kinds of data that end with their account; without any of them the account is ended here. */
    private static final List<String> FILES = List.of("practitioner", "spouse");

    private final OwnData data;
    private final Session session;

    OwnDataPage(OwnData data, Session session) {
        this.data = data;
        this.session = session;
    }

    @GET
    @Path("mes-donnees")
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public TemplateInstance show() {
        var kept = data.first(SHOWN);
        boolean inFunction = FUNCTIONS.stream().anyMatch(session.roles()::contains);
        boolean closable = !inFunction
                && PEOPLE.stream().anyMatch(session.roles()::contains)
                && FILES.stream().noneMatch(kept::containsKey);
        return new Own(Sheet.of(kept), inFunction, closable);
    }

    /** @param closable no file was made of the account, which can be ended by itself */
    @CheckedTemplate(basePath = "owndata", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Own(Sheet sheet, boolean inFunction, boolean closable) implements TemplateInstance {}
}
