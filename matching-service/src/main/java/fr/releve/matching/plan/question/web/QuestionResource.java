package fr.releve.matching.plan.question.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.plan.question.AskWhatIf;
import fr.releve.matching.plan.question.ExplainWhyNot;
import fr.releve.matching.plan.question.Forecast;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Why not me, and what if. */
@Path("/")
@RunOnVirtualThread
public class QuestionResource {

    private static final String SAY_SOMETHING = "Send an object, empty if nothing is to change.";

    private final ExplainWhyNot explainWhyNot;
    private final AskWhatIf askWhatIf;
    private final CurrentCaller caller;

    public QuestionResource(ExplainWhyNot explainWhyNot, AskWhatIf askWhatIf, CurrentCaller caller) {
        this.explainWhyNot = explainWhyNot;
        this.askWhatIf = askWhatIf;
        this.caller = caller;
    }

    @GET
    @Path("/practitioners/{id}/why-not")
    @RolesAllowed({PRACTITIONER, COORDINATOR})
    public WhyNotView whyNot(@RestPath UUID id, @RestQuery @Nullable UUID vacancy) {
        if (vacancy == null) {
            throw new InvalidRequest(ProblemKind.VACANCY_MISSING, "/vacancy", "Say which vacancy is meant.");
        }
        return WhyNotView.of(explainWhyNot.handle(id, vacancy, caller.get()));
    }

    @POST
    @Path("/vacancies/{id}/what-if")
    @RolesAllowed({MUNICIPALITY, COORDINATOR})
    public Forecast whatIf(@RestPath UUID id, @NotNull(message = SAY_SOMETHING) @Valid WhatIfRequest request) {
        if (request.vacancy() != null) {
            throw new InvalidRequest(ProblemKind.VACANCY_TWICE, "/vacancy", "The path already names a vacancy.");
        }
        return askWhatIf.handle(id, request.wish(), caller.get());
    }

    /** For a need that is not stored yet. */
    @POST
    @Path("/vacancies/what-if")
    @RolesAllowed({MUNICIPALITY, COORDINATOR})
    public Forecast whatIf(@NotNull(message = SAY_SOMETHING) @Valid WhatIfRequest request) {
        var draft = request.vacancy();
        if (draft == null) {
            throw new InvalidRequest(ProblemKind.VACANCY_MISSING, "/vacancy", "Describe the need.");
        }
        return askWhatIf.handle(draft.toDraft(), request.wish(), caller.get());
    }
}
