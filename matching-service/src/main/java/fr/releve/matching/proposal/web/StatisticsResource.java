package fr.releve.matching.proposal.web;

import fr.releve.matching.proposal.ReadProposals;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Figures for everybody. */
@Path("/placement-statistics")
@RunOnVirtualThread
public class StatisticsResource {

    private static final long FEWEST_SHOWN = 5;

    private final ReadProposals read;

    public StatisticsResource(ReadProposals read) {
        this.read = read;
    }

    @GET
    @PermitAll
    public Statistics get() {
        var counts = read.counts();
        return new Statistics(shown(counts.proposals()), shown(counts.agreed()));
    }

    private static @Nullable Long shown(long count) {
        return count > 0 && count < FEWEST_SHOWN ? null : Long.valueOf(count);
    }

    /**
     * Counts; one from 1 to 4 is not told, so that nobody is recognised in it.
     *
     * @param proposals waiting for an answer, or agreed
     * @param agreed by doctor and host
     */
    public record Statistics(
            @Nullable Long proposals, @Nullable Long agreed) {}
}
