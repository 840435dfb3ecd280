package fr.releve.kit.web;

import fr.releve.kit.problem.ProblemDocument;
import io.vertx.ext.web.RoutingContext;

/** How whoever sends too large a body is told so. */
public interface TooLargeAnswer {

    /** Nothing of the body has been read yet; the connection ends with the answer. */
    void give(RoutingContext request, ProblemDocument problem);
}
