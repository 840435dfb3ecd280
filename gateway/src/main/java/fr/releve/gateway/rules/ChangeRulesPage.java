package fr.releve.gateway.rules;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ReferenceRule;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /administration/regles}: the dated rules by subject; one of them in the course of time, to be changed from a day on. */
@Path("/administration/regles")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class ChangeRulesPage {

    private static final String HERE = "/administration/regles";

    private final MatchingApi matching;
    private final InstantSource clock;

    ChangeRulesPage(@RestClient MatchingApi matching, InstantSource clock) {
        this.matching = matching;
        this.clock = clock;
    }

    /** As {@link RuleSelection} reads them. */
    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String montrer, @RestQuery @DefaultValue("") String tri) {
        return new RuleList(RuleSelection.of(HERE, RuleCourse.all(matching, clock), montrer, tri));
    }

    @GET
    @Path("{code}")
    public TemplateInstance read(@RestPath String code) {
        RuleCourse course = course(code);
        return page(course, RuleForm.on(course), Faults.NONE);
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object change(@RestPath String code, MultivaluedMap<String, String> sent) {
        RuleForm form = RuleForm.typed(sent);
        try {
            ReferenceRule row = matching.change(form.wish(code));
            return Notice.done(HERE + "/" + row.code(), "regle");
        } catch (ServiceProblem refused) {
            return page(course(code), form, Faults.of(refused, "rule", RuleForm.FIELDS));
        }
    }

    private TemplateInstance page(RuleCourse course, RuleForm form, Faults faults) {
        return new OneRule(
                course,
                Lists.upTo(Lists.EVERY, after -> matching.rows(course.code(), Lists.STRETCH, after)).stream()
                        .map(Row::of)
                        .toList(),
                form,
                faults,
                Wording.choices("flag", List.of("true", "false")),
                today().toString());
    }

    private RuleCourse course(String code) {
        return RuleCourse.of(Lists.upTo(Lists.EVERY, after -> matching.periods(code, Lists.STRETCH, after)), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clock.PARIS);
    }

    /** A row as it was written. */
    record Row(
            int version,
            String words,
            LocalDate from,
            @Nullable LocalDate until,
            String source) {

        static Row of(ReferenceRule it) {
            return new Row(
                    it.version(), RuleCourse.words(it.value(), it.unit()), it.validFrom(), it.validTo(), it.source());
        }
    }

    @CheckedTemplate(basePath = "rules", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RuleList(RuleSelection selection) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rules", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneRule(
            RuleCourse course, List<Row> rows, RuleForm form, Faults faults, Map<String, String> yesOrNo, String today)
            implements TemplateInstance {}
}
