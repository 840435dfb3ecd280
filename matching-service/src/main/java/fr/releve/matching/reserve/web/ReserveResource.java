package fr.releve.matching.reserve.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.reserve.ReadRelay;
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

/** Who stands behind a vacancy and who shares it, without names. */
@Path("/")
@RunOnVirtualThread
public class ReserveResource {

    private final ReadReserve readReserve;
    private final ReadRelay readRelay;
    private final CurrentCaller caller;

    public ReserveResource(ReadReserve readReserve, ReadRelay readRelay, CurrentCaller caller) {
        this.readReserve = readReserve;
        this.readRelay = readRelay;
        this.caller = caller;
    }

    @GET
    @Path("/vacancies/{id}/reserve")
    @RolesAllowed({COORDINATOR, MUNICIPALITY})
    public ReserveView reserve(@RestPath UUID id) {
        return ReserveView.of(readReserve.handle(id, caller.get()));
    }

    @GET
    @Path("/vacancies/{id}/relay")
    @RolesAllowed({COORDINATOR, MUNICIPALITY})
    public RelayView relay(@RestPath UUID id) {
        return new RelayView(TurnView.each(readRelay.handle(id, caller.get())));
    }

    /**
     * What stands behind a vacancy.
     *
     * @param uncovered half-days to come that have a place left
     * @param size how many doctors could take some of them; once all are covered, of those to come
     * @param standbys the best 50
     */
    public record ReserveView(HalfDays uncovered, int size, List<StandbyView> standbys) {

        private static final int MOST_SHOWN = 50;

        public static ReserveView of(ReadReserve.View it) {
            List<Standby> best = it.standbys().stream().limit(MOST_SHOWN).toList();
            return new ReserveView(
                    it.uncovered(),
                    it.standbys().size(),
                    IntStream.range(0, best.size())
                            .mapToObj(rank -> StandbyView.of(rank + 1, best.get(rank)))
                            .toList());
        }
    }

    /** A doctor by rank. */
    public record StandbyView(int rank, int travelMinutes, HalfDays halfDays, long score) {

        static StandbyView of(int rank, Standby it) {
            return new StandbyView(rank, it.pair().minutes(), it.open(), it.score());
        }
    }

    /** Doctors who share a vacancy over its weeks, in the order of their first half-day; one alone has it whole. */
    public record RelayView(List<TurnView> turns) {}

    /** A doctor's turn. */
    public record TurnView(int turn, HalfDays halfDays) {

        /** One for each doctor's half-days, numbered from 1. */
        public static List<TurnView> each(List<HalfDays> turns) {
            return IntStream.range(0, turns.size())
                    .mapToObj(it -> new TurnView(it + 1, turns.get(it)))
                    .toList();
        }
    }
}
