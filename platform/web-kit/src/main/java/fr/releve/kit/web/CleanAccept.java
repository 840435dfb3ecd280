package fr.releve.kit.web;

import fr.releve.kit.problem.EarlyAnswer;
import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** A header {@code Accept} that is no list of media types (RFC 9110, 12.5.1) is answered 406 here; further in it would break the answer. */
@ApplicationScoped
public class CleanAccept {

    /** Browsers send some 150 characters. */
    private static final int LONGEST = 2_000;

    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+*-]+";

    /** Java's own old client sends a single star. */
    private static final String RANGE =
            "(\\*|" + TOKEN + "/" + TOKEN + ")(\\s*;\\s*" + TOKEN + "=(" + TOKEN + "|\"[^\"]*\"))*";

    private static final Pattern LIST = Pattern.compile("\\s*" + RANGE + "(\\s*,\\s*" + RANGE + ")*\\s*");

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(CleanAccept::check);
    }

    private static void check(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank() || isList(accept)) {
            request.next();
            return;
        }
        EarlyAnswer.give(
                request,
                ProblemDocument.of(
                        406, ProblemKind.NOT_ACCEPTABLE, "Accept", "The header Accept is no list of media types."));
    }

    static boolean isList(String accept) {
        return accept.length() <= LONGEST && LIST.matcher(accept).matches();
    }
}
