package fr.releve.gateway.rules;

import fr.releve.gateway.neighbours.MatchingApi;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /regles}: what the law, the agreements and the usage say today, with where it comes from, for anybody. */
@Path("/regles")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class RulesPage {

    private static final String HERE = "/regles";

    private final MatchingApi matching;
    private final InstantSource clock;

    RulesPage(@RestClient MatchingApi matching, InstantSource clock) {
        this.matching = matching;
        this.clock = clock;
    }

    /** As {@link RuleSelection} reads them. */
    @GET
    public TemplateInstance read(@RestQuery @DefaultValue("") String montrer, @RestQuery @DefaultValue("") String tri) {
        return new Rules(RuleSelection.of(HERE, RuleCourse.all(matching, clock), montrer, tri));
    }

    @CheckedTemplate(basePath = "rules", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rules(RuleSelection selection) implements TemplateInstance {}
}
