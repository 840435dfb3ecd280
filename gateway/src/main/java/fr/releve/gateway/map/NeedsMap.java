package fr.releve.gateway.map;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The map of needs as a drawing: every commune a dot, large towns named, each territory with needs a disc with their number.
 *
 * @param dots one path of all communes
 * @param needs how many are open in all
 */
public record NeedsMap(int width, int height, String dots, List<Town> towns, List<Disc> discs, long needs) {

    /** @param anchor how the name lies to its point: start, middle or end */
    public record Town(double x, double y, String name, double nameX, double nameY, String anchor) {}

    /**
     * Needs of one territory, or of several that lie too close together for a disc each.
     *
     * @param siren the territory, or that with the most needs
     */
    public record Disc(
            String siren, String name, boolean severalTerritories, long count, double x, double y, double radius) {

        public String title() {
            String where = severalTerritories ? Wording.with("map.around", name) : name;
            return where + " : " + Words.counted(count, "need");
        }

        public String link() {
            return "/besoins?territoire=" + siren;
        }
    }

    /** Its names and figures need not grow before the frame is a small telephone's. */
    public boolean narrow() {
        return width == Projection.NARROW;
    }

    /** One need alone is not counted. */
    public boolean counts() {
        return !narrow();
    }

    public static NeedsMap of(List<Place.Commune> communes, List<Place.Territory> territories, List<Vacancy> needs) {
        Projection to = Projection.around(communes, territories);
        List<Disc> discs = Discs.of(to, territories, needs);
        return new NeedsMap(
                to.width(), to.height(), to.dots(communes), Towns.of(to, communes, discs), discs, needs.size());
    }

    /** One need among the communes of its territory; null if nobody knows where it is. */
    public static @Nullable NeedsMap around(Vacancy need, Places places) {
        List<Place.Commune> ofTerritory = places.communes().stream()
                .filter(it -> need.territory().equals(it.territory()))
                .toList();
        return places.commune(need.commune())
                .map(at -> {
                    List<Place.Commune> near = ofTerritory.isEmpty() ? List.of(at) : ofTerritory;
                    Projection to = Projection.around(near, List.of(), Projection.NARROW);
                    Disc disc = new Disc(
                            need.territory(), at.name(), false, 1, to.x(at.longitude()), to.y(at.latitude()), 11);
                    return new NeedsMap(
                            to.width(),
                            to.height(),
                            to.dots(near),
                            Towns.of(to, near, List.of(disc)),
                            List.of(disc),
                            1);
                })
                .orElse(null);
    }
}
