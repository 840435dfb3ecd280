package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.util.List;

/**
 * Who could still come to a need, without names.
 *
 * @param uncovered half-days to come that have a place left
 * @param size how many doctors could take some of them; once all are covered, of those to come
 * @param standbys the best of them, best first
 */
public record Reserve(List<HalfDay> uncovered, int size, List<Standby> standbys) {

    /** The same, but so many doctors at most. */
    public Reserve best(int most) {
        return new Reserve(uncovered, size, standbys.stream().limit(most).toList());
    }

    /** A doctor by rank. */
    public record Standby(int rank, int travelMinutes, List<HalfDay> halfDays) {}

    /** Doctors who share a need over its weeks, in the order of their first half-day. */
    public record Relay(List<Turn> turns) {}

    /** What one of them has. */
    public record Turn(int turn, List<HalfDay> halfDays) {}
}
