package fr.releve.gateway.offer;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.shell.FrenchOrder;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which of the agreed missions of a doctor or a host are shown, and in which order.
 *
 * @param home address of the list
 * @param state « avenir » while a half-day is left, « passees » after the last, « annulees » if it fell before, or « toutes »
 * @param sort « prochaines », « recentes » or « lieu »
 */
public record OwnMissions(String home, String state, String sort) {

    private static final String TO_COME = "avenir";
    private static final String OVER = "passees";
    private static final String FELL = "annulees";
    private static final List<String> STATES = List.of("toutes", TO_COME, OVER, FELL);
    private static final List<String> SORTS = List.of("prochaines", "recentes", "lieu");

    /** What cannot be read is as if it were not there. */
    public static OwnMissions of(String home, String state, String sort) {
        return new OwnMissions(
                home,
                STATES.contains(state) ? state : STATES.getFirst(),
                SORTS.contains(sort) ? sort : SORTS.getFirst());
    }

    /** @param now time of Paris */
    List<Agreement> among(List<Agreement> agreed, LocalDateTime now) {
        List<Agreement> ahead = ahead(agreed, now);
        List<Agreement> past = agreed.stream()
                .filter(it -> !ahead.contains(it))
                .sorted(Comparator.comparing(OwnMissions::last).reversed())
                .toList();
        List<Agreement> found = switch (state) {
            case TO_COME -> ahead;
            case OVER -> past.stream().filter(it -> !it.fell()).toList();
            case FELL -> past.stream().filter(Agreement::fell).toList();
            default -> Stream.concat(ahead.stream(), past.stream()).toList();
        };
        return switch (sort) {
            case "recentes" ->
                found.stream()
                        .sorted(Comparator.comparing(OwnMissions::last).reversed())
                        .toList();
            case "lieu" ->
                found.stream()
                        .sorted(FrenchOrder.by((Agreement it) -> it.need().place()))
                        .toList();
            default -> found;
        };
    }

    public Map<String, String> states() {
        return Wording.choices("show.mission", STATES);
    }

    public Map<String, String> sorts() {
        return Wording.choices("sort.mission", SORTS);
    }

    /** The list's address, to be followed by the page. */
    public String listed() {
        QueryStringEncoder address = new QueryStringEncoder(home);
        address.addParam("etat", state);
        address.addParam("tri", sort);
        return address + "&";
    }

    /** Those that go on, by what comes next. */
    private static List<Agreement> ahead(List<Agreement> agreed, LocalDateTime now) {
        return agreed.stream()
                .flatMap(it -> Ahead.of(it, now))
                .sorted(Comparator.comparing(Ahead::next))
                .map(Ahead::mission)
                .toList();
    }

    private static HalfDay last(Agreement it) {
        return it.halfDays().getLast();
    }
}
