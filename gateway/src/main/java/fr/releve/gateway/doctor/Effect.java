package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.offer.Offer;
import fr.releve.gateway.places.Places;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal asks of a doctor on the road and changes where it leads.
 *
 * @param atHome the mission is in the doctor's own commune
 * @param minutes by car from the doctor's commune, estimated; null where a place is not known
 * @param near within how many minutes everybody should find care; 0 where that is not known
 * @param residents who live at most so many minutes by car from there, estimated
 * @param filled half-days that the doctor would take
 * @param wanted half-days of a doctor that the need asks for in all
 * @param priority its territory is one of those that come first
 */
record Effect(
        boolean atHome, @Nullable Integer minutes, int near, long residents, int filled, int wanted, boolean priority) {

    /**
     * @param home INSEE code
     * @param near minutes within which everybody should find care
     */
    static Effect of(Offer it, String home, Places places, OptionalInt near) {
        var need = it.need();
        Optional<Place.Commune> there = places.commune(need.commune());
        return new Effect(
                need.commune().equals(home),
                there.flatMap(to -> places.commune(home).map(to::minutesTo)).orElse(null),
                near.orElse(0),
                there.filter(to -> near.isPresent())
                        .map(to -> within(near.getAsInt(), to, places.communes()))
                        .orElse(0L),
                it.halfDays().size(),
                need.halfDays().size() * need.doctorsPerHalfDay(),
                places.territory(need.siren()).map(Place.Territory::priority).orElse(false));
    }

    /** Another commune, at the same place as far as is known: of some only the postal code's is. */
    public boolean nextDoor() {
        return !atHome && minutes != null && minutes == 0;
    }

    static long within(int minutes, Place.Commune of, List<Place.Commune> communes) {
        return communes.stream()
                .filter(it -> of.minutesTo(it) <= minutes)
                .mapToLong(Place.Commune::population)
                .sum();
    }
}
