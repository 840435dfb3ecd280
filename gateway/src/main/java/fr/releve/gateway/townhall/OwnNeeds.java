package fr.releve.gateway.townhall;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.shell.FrenchOrder;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Which of a town hall's needs are shown, and in which order.
 *
 * @param state a status of the API, or {@code expired}; empty for all
 * @param sort « dates », « titre », or newest first
 */
record OwnNeeds(String state, String sort) {

    private static final String EXPIRED = "expired";
    static final List<String> STATES = List.of("PUBLISHED", "DRAFT", "PAUSED", EXPIRED, "CLOSED", "CANCELLED");

    static OwnNeeds of(String state, String sort) {
        return new OwnNeeds(STATES.contains(state) ? state : "", sort);
    }

    List<Vacancy> among(List<Vacancy> all) {
        List<Vacancy> found = all.stream().filter(this::has).toList();
        return switch (sort) {
            case "dates" ->
                found.stream().sorted(Comparator.comparing(OwnNeeds::firstDay)).toList();
            case "titre" ->
                found.stream().sorted(FrenchOrder.by(Vacancy::title)).toList();
            default -> found;
        };
    }

    /** The list's address, to be followed by the page. */
    public String listed() {
        QueryStringEncoder address = new QueryStringEncoder("/commune/besoins");
        address.addParam("etat", state);
        address.addParam("tri", sort);
        return address + "&";
    }

    private boolean has(Vacancy it) {
        return switch (state) {
            case "" -> true;
            case EXPIRED -> it.expired();
            default -> state.equals(it.status()) && (!it.expired() || it.isDraft());
        };
    }

    private static LocalDate firstDay(Vacancy it) {
        return it.wanted().halfDays().stream().map(HalfDay::date).findFirst().orElse(LocalDate.MAX);
    }
}
