package fr.releve.gateway.coordination;

import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.shell.Sentences;
import fr.releve.gateway.shell.WeekGrid;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/plan/et-si}: what a need would bring if it were different; nothing is published. */
@Path("/coordination/plan/et-si")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class WhatIfPage {

    private static final int OPTIONS = 6;

    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final Places places;
    private final CurrentCaller caller;
    private final InstantSource clock;

    WhatIfPage(
            @RestClient MatchingApi matching,
            OpenNeeds needs,
            Places places,
            CurrentCaller caller,
            InstantSource clock) {
        this.matching = matching;
        this.needs = needs;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /** The whole question stands in the address, so that it can be kept and sent to a colleague. */
    @GET
    public TemplateInstance ask(@Context UriInfo address) {
        WhatIfForm form = WhatIfForm.typed(address.getQueryParameters());
        List<Choice> own = own();
        Vacancy need = form.need() == null ? null : ofOwn(form.need());
        return new WhatIf(
                own,
                form,
                need == null ? null : NeedView.of(need, places),
                WeekGrid.current(),
                need == null ? null : effect(form, need));
    }

    /** The answer alone, as one types. */
    @POST
    @Path("apercu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(MultivaluedMap<String, String> sent) {
        WhatIfForm form = WhatIfForm.typed(sent);
        return new Effect(form.need() == null ? null : effect(form, ofOwn(form.need())));
    }

    private Answer effect(WhatIfForm form, Vacancy need) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        try {
            return Answer.of(form.changes(need), matching.whatIf(need.id(), form.change(need, today)));
        } catch (ServiceProblem | ProcessingException noAnswer) {
            return Answer.NONE;
        }
    }

    private List<Choice> own() {
        Caller who = caller.get();
        return needs.all().stream()
                .filter(it -> who.actsFor(it.territory()))
                .map(it -> new Choice(it.id(), places.communeName(it.commune()) + " · " + it.title()))
                .sorted(FrenchOrder.by(Choice::label))
                .toList();
    }

    private Vacancy ofOwn(UUID id) {
        Vacancy need = needs.one(id);
        if (!caller.get().actsFor(need.territory())) {
            throw new NotFound("vacancy", id);
        }
        return need;
    }

    record Choice(UUID id, String label) {}

    /**
     * @param told false if the matching did not answer
     * @param changed something is asked about
     * @param more doctors than as things are; below zero if fewer
     * @param gain half-days that the whole plan would cover more
     */
    record Answer(boolean told, boolean changed, long now, long then, long more, long gain, List<Option> options) {

        static final Answer NONE = new Answer(false, false, 0, 0, 0, 0, List.of());

        static Answer of(boolean changed, Forecast it) {
            return new Answer(
                    true,
                    changed,
                    it.now(),
                    it.then(),
                    (long) it.then() - it.now(),
                    it.gain(),
                    it.options().stream()
                            .limit(OPTIONS)
                            .map(option -> new Option(Sentences.option(option), option.doctors(), option.halfDays()))
                            .toList());
        }
    }

    /** A single change that would bring more. */
    record Option(String text, long doctors, long halfDays) {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhatIf(
            List<Choice> needs,
            WhatIfForm form,
            @Nullable NeedView need,
            WeekGrid grid,
            @Nullable Answer answer) implements TemplateInstance {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Effect(@Nullable Answer answer) implements TemplateInstance {}
}
