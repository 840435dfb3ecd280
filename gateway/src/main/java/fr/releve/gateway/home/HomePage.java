package fr.releve.gateway.home;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.map.NeedsMap;
import fr.releve.gateway.traffic.Session;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /} */
@Path("/")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePage {

    private final HomeMap map;
    private final LiveFigures figures;
    private final GatewayConfig config;
    private final Session session;

    HomePage(HomeMap map, LiveFigures figures, GatewayConfig config, Session session) {
        this.map = map;
        this.figures = figures;
        this.config = config;
        this.session = session;
    }

    @GET
    public TemplateInstance home() {
        return new Home(
                map.current(), figures.current(), config.demo() && !session.isOpen() ? DemoAccount.all() : List.of());
    }

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(NeedsMap map, List<LiveFigures.Figure> figures, List<DemoAccount> accounts)
            implements TemplateInstance {}
}
