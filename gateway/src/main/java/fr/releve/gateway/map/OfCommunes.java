package fr.releve.gateway.map;

import fr.releve.gateway.neighbours.Place;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What takes long to work out from all communes: worked out again only once they have changed, by one while the others wait. */
final class OfCommunes<T> {

    private final Function<List<Place.Commune>, T> work;
    private @Nullable Result<T> last;

    OfCommunes(Function<List<Place.Commune>, T> work) {
        this.work = work;
    }

    synchronized T get(List<Place.Commune> communes) {
        Result<T> known = last;
        if (known == null || !known.communes().equals(communes)) {
            known = new Result<>(communes, work.apply(communes));
            last = known;
        }
        return known.value();
    }

    private record Result<T>(List<Place.Commune> communes, T value) {}
}
