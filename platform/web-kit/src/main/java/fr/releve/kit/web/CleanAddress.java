package fr.releve.kit.web;

import fr.releve.kit.problem.EarlyAnswer;
import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemKind;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses an address with a NUL character in it, which nobody means and no database keeps. */
@ApplicationScoped
public class CleanAddress {

    private static final String NUL = "%00";

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(CleanAddress::check);
    }

    private static void check(RoutingContext request) {
        if (!request.request().uri().contains(NUL)) {
            request.next();
            return;
        }
        EarlyAnswer.give(
                request, ProblemDocument.of(400, ProblemKind.BAD_ADDRESS, "The address has a NUL character in it."));
    }
}
