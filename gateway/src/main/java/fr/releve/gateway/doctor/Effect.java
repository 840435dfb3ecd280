package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.offer.Offer;
import fr.releve.gateway.places.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal asks of a doctor on the road and changes where it leads.
 *
 * @param minutes by car from the doctor's commune, estimated; null where a place is not known
 * @param residents who live at most ten minutes by car from there, estimated
 * @param filled half-days that the doctor would take
 * @param wanted half-days of a doctor that the need asks for in all
 * @param priority its territory is one of those that come first
 */
record Effect(@Nullable Integer minutes, long residents, int filled, int wanted, boolean priority) {

    /** Within which everybody should find care, says the Loir-et-Cher's plan of action. */
    private static final int CLOSE = 10;

    /** @param home INSEE code */
    static Effect of(Offer it, String home, Places places) {
        var need = it.need();
        Optional<Place.Commune> there = places.commune(need.commune());
        return new Effect(
                there.flatMap(to -> places.commune(home).map(to::minutesTo)).orElse(null),
                there.map(to -> within(to, places.communes())).orElse(0L),
                it.halfDays().size(),
                need.halfDays().size() * need.doctorsPerHalfDay(),
                places.territory(need.siren()).map(Place.Territory::priority).orElse(false));
    }

    /** The mission is in the doctor's own commune. */
    public boolean atHome() {
        return minutes != null && minutes == 0;
    }

    static long within(Place.Commune of, List<Place.Commune> communes) {
        return communes.stream()
                .filter(it -> of.minutesTo(it) <= CLOSE)
                .mapToLong(Place.Commune::population)
                .sum();
    }
}
