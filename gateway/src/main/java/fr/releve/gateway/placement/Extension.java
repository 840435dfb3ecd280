package fr.releve.gateway.placement;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Placement;
import java.time.LocalDate;
import java.util.List;

/**
 * Half-days that one side would like to add to a placement that has begun, and those that the reader can ask for.
 *
 * @param who says who wishes, to the reader; empty if nobody does
 * @param wished without those agreed already
 * @param own it is the reader who wishes
 * @param decline the reader can leave the placement as it is
 * @param agree the reader can agree to all of it
 * @param open half-days of the need that the reader can ask for, the nearest first
 * @param ask the reader is one of the two, who may ask once the Ordre has authorised what a student added before
 */
record Extension(
        String who,
        List<HalfDay> wished,
        boolean own,
        boolean decline,
        boolean agree,
        List<HalfDay> open,
        boolean ask) {

    /** A list of boxes stays one that can be read; who wants later ones asks again. */
    private static final int MOST = 40;

    /**
     * @param sought half-days for which the need still looks for doctors
     * @param today in Paris
     */
    static Extension of(Placement it, List<HalfDay> sought, Reader reader, LocalDate today) {
        boolean during = Deeds.DURING.contains(it.status());
        List<HalfDay> wish = it.wish();
        List<HalfDay> wished = !during || wish == null ? List.of() : without(wish, it.halfDays());
        boolean own = reader.name().equals(it.wishedBy());
        boolean ask = during && reader != Reader.COORDINATOR && !it.awaitsAuthorisation();
        return new Extension(
                wished.isEmpty() ? "" : Wording.of("wished." + (own ? "OWN" : it.wishedBy())),
                wished,
                own,
                ask && !own && !wished.isEmpty(),
                ask && !own && !wished.isEmpty() && !wished.getFirst().date().isBefore(today),
                !ask
                        ? List.of()
                        : without(sought, it.halfDays()).stream()
                                .filter(day -> day.date().isAfter(today))
                                .limit(MOST)
                                .toList(),
                ask);
    }

    private static List<HalfDay> without(List<HalfDay> some, List<HalfDay> others) {
        return some.stream().filter(it -> !others.contains(it)).sorted().toList();
    }
}
