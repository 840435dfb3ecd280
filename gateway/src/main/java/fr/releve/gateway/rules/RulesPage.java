package fr.releve.gateway.rules;

import fr.releve.gateway.neighbours.MatchingApi;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** {@code /regles}: what the law, the agreements and the usage say today, with where it comes from, for anybody. */
@Path("/regles")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class RulesPage {

    private final MatchingApi matching;
    private final InstantSource clock;

    RulesPage(@RestClient MatchingApi matching, InstantSource clock) {
        this.matching = matching;
        this.clock = clock;
    }

    @GET
    public TemplateInstance read() {
        return new Rules(RuleSubject.group(RuleCourse.all(matching, clock)));
    }

    @CheckedTemplate(basePath = "rules", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rules(List<RuleSubject.Group> subjects) implements TemplateInstance {}
}
