package fr.releve.kit.web;

import fr.releve.kit.problem.EarlyAnswer;
import fr.releve.kit.problem.ProblemDocument;
import io.quarkus.arc.DefaultBean;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** At once, with a problem document. */
@DefaultBean
@ApplicationScoped
class TooLargeProblem implements TooLargeAnswer {

    @Override
    public void give(RoutingContext request, ProblemDocument problem) {
        EarlyAnswer.give(request, problem);
    }
}
