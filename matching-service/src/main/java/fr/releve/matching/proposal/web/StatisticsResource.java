package fr.releve.matching.proposal.web;

import fr.releve.kit.web.PublicCount;
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

    private final ReadProposals read;

    public StatisticsResource(ReadProposals read) {
        this.read = read;
    }

    @GET
    @PermitAll
    public Statistics get() {
        return Statistics.of(read.counts());
    }

    /**
     * Counts, in fives: told exactly, the one less the other would say how many wait, however few. Null where there are too few to be
     * told without pointing at somebody.
     *
     * @param proposals waiting for an answer, or agreed
     * @param agreed by doctor and host
     */
    public record Statistics(
            @Nullable Long proposals, @Nullable Long agreed) {

        public static Statistics of(ReadProposals.Counts counts) {
            return new Statistics(PublicCount.ofPeople(counts.proposals()), PublicCount.ofPeople(counts.agreed()));
        }
    }
}
