package fr.releve.kit.database;

import fr.releve.kit.problem.ProblemDocument;
import fr.releve.kit.problem.ProblemMapper;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A request that the database is at fault for is to be sent again; whatever else it ended with is answered as everywhere. Whether a commit
 * that was cut off had come through nobody knows: whoever asks again does it with the same key or version.
 */
public class DatabaseAway {

    private static final int BEFORE_THE_KIT = 0;

    private final ProblemMapper problems = new ProblemMapper();

    @ServerExceptionMapper(priority = BEFORE_THE_KIT)
    public RestResponse<ProblemDocument> anything(Throwable unknown) {
        return DatabaseFault.of(unknown)
                        .filter(DatabaseFault.OF_DATABASE::equals)
                        .isPresent()
                ? ProblemMapper.away("database", DatabaseFault.sign(unknown))
                : problems.anything(unknown);
    }
}
