package fr.releve.matching.reserve.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.reserve.ReadReserve;
import fr.releve.matching.reserve.Standby;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;

/** Who stands behind a vacancy, without names. */
@Path("/vacancies/{id}/reserve")
@RunOnVirtualThread
public class ReserveResource {

    private static final int MOST_SHOWN = 50;

    private final ReadReserve read;
    private final CurrentCaller caller;

    public ReserveResource(ReadReserve read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COORDINATOR, MUNICIPALITY})
    public ReserveView get(@RestPath UUID id) {
        var it = read.handle(id, caller.get());
        List<Standby> best = it.standbys().stream().limit(MOST_SHOWN).toList();
        return new ReserveView(
                it.uncovered(),
                it.standbys().size(),
                IntStream.range(0, best.size())
                        .mapToObj(rank -> StandbyView.of(rank + 1, best.get(rank)))
                        .toList(),
                IntStream.range(0, it.relay().size())
                        .mapToObj(turn -> new TurnView(turn + 1, it.relay().get(turn)))
                        .toList());
    }

    /**
     * What stands behind a vacancy.
     *
     * @param uncovered half-days to come that have a place left
     * @param size how many doctors could take some of them
     * @param standbys the best 50
     * @param relay doctors who share the vacancy over its weeks, in the order of their first half-day
     */
    public record ReserveView(HalfDays uncovered, int size, List<StandbyView> standbys, List<TurnView> relay) {}

    /** A doctor by rank. */
    public record StandbyView(int rank, int travelMinutes, HalfDays halfDays, long score) {

        static StandbyView of(int rank, Standby it) {
            return new StandbyView(rank, it.pair().minutes(), it.open(), it.score());
        }
    }

    /** A doctor's turn. */
    public record TurnView(int turn, HalfDays halfDays) {}
}
