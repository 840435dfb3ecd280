package fr.releve.gateway.townhall;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.shell.Within;
import fr.releve.gateway.townhall.CandidatesPage.Candidate;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Which doctors who could come are shown, and in which order.
 *
 * @param sort « utiles », best first; « route », the nearest; « jours », who has most half-days; « dates », who is free first
 */
record CandidateOrder(Within within, String sort) {

    static final List<String> SORTS = List.of("utiles", "route", "jours", "dates");

    /** What cannot be read is as if it were not there. */
    static CandidateOrder of(String within, String sort) {
        return new CandidateOrder(Within.of(within), SORTS.contains(sort) ? sort : SORTS.getFirst());
    }

    /** @param all best first */
    List<Candidate> among(List<Candidate> all) {
        List<Candidate> found =
                all.stream().filter(it -> within.reaches(it.travelMinutes())).toList();
        return switch (sort) {
            case "route" ->
                found.stream()
                        .sorted(Comparator.comparingInt(Candidate::travelMinutes))
                        .toList();
            case "jours" ->
                found.stream()
                        .sorted(Comparator.comparingInt(
                                        (Candidate it) -> it.halfDays().size())
                                .reversed())
                        .toList();
            case "dates" ->
                found.stream()
                        .sorted(Comparator.comparing(CandidateOrder::firstDay))
                        .toList();
            default -> found;
        };
    }

    /** The address of a need's list, to be followed by the page. */
    public String listed(UUID need) {
        QueryStringEncoder address = new QueryStringEncoder("/commune/besoins/" + need + "/candidats");
        address.addParam("trajet", within.choice());
        address.addParam("tri", sort);
        return address + "&";
    }

    private static LocalDate firstDay(Candidate it) {
        return it.halfDays().stream().map(HalfDay::date).findFirst().orElse(LocalDate.MAX);
    }
}
