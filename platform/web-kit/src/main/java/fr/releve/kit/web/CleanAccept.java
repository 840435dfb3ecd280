package fr.releve.kit.web;

import fr.releve.kit.problem.EarlyAnswer;
import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/** A header {@code Accept} that is no list of media types (RFC 9110, 12.5.1) is answered 406 here; further in it would break the answer. */
@ApplicationScoped
public class CleanAccept {

    /** Browsers send some 150 characters. */
    private static final int LONGEST = 2_000;

    /** What is read is not given back, here and below: to look at it once more would cost a frame of the stack for each part. */
    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+*-]++";

    private static final String PARAMETER = "\\s*+;\\s*+" + TOKEN + "=(?:" + TOKEN + "|\"[^\"]*+\")";

    /** Java's own old client sends a single star. */
    private static final String RANGE = "(?:" + TOKEN + "/" + TOKEN + "|\\*)(?:" + PARAMETER + ")*+";

    private static final Pattern LIST = Pattern.compile("\\s*+" + RANGE + "(?:\\s*+,\\s*+" + RANGE + ")*+\\s*+");

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(CleanAccept::check);
    }

    private static void check(RoutingContext request) {
        if (areLists(request.request().headers().getAll(HttpHeaders.ACCEPT))) {
            request.next();
            return;
        }
        EarlyAnswer.give(
                request,
                ProblemDocument.of(
                        406, ProblemKind.NOT_ACCEPTABLE, "Accept", "The header Accept is no list of media types."));
    }

    /** A header may come in several lines, all of which are read further in. */
    static boolean areLists(List<String> lines) {
        return lines.stream().allMatch(it -> it.isBlank() || isList(it));
    }

    static boolean isList(String accept) {
        return accept.length() <= LONGEST && LIST.matcher(accept).matches();
    }
}
