package fr.releve.engine.bound;

import static java.util.Objects.requireNonNull;

import fr.releve.engine.network.Column;
import fr.releve.engine.network.LeadNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.TerritoryNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The priced rows of a network: what is wanted becomes dearer, and everything cheaper by what its supply is worth. */
final class Market {

    private final Network network;
    private final List<SharedRows> rows = new ArrayList<>();
    private final Map<TerritoryNode, CoverRow> covers = new HashMap<>();

    Market(Network network) {
        this.network = network;
        network.vacancies().forEach(vacancy -> rows.add(new SharedRows(vacancy)));
        network.territories().forEach(territory -> covers.put(territory, new CoverRow(territory)));
    }

    /** Raises the price of everything that the column uses; step in hundredths. */
    void raise(Column column, int step) {
        raise(column.first, step);
        if (column.second != null) {
            raise(column.second, step);
        }
        if (column.lead != null) {
            column.lead.lead().price += 2 * step;
        }
    }

    private void raise(Column.Site site, int step) {
        site.raisePrices(step, network.horizon());
        cover(site.arc().vacancy.territory).move(-site.count(), step);
    }

    /** Lowers every price by its supply; step in hundredths. */
    void lower(int step) {
        rows.forEach(it -> it.lower(step));
        for (LeadNode lead : network.leads()) {
            lead.price = Math.max(0, lead.price - 2 * step);
        }
        for (TerritoryNode it : network.territories()) {
            int slots = (it.price < it.firstBonus() ? it.firstSlots() : 0)
                    + (it.price < it.nextBonus() ? it.nextSlots() : 0);
            cover(it).move(slots, step);
        }
    }

    private CoverRow cover(TerritoryNode territory) {
        return requireNonNull(covers.get(territory));
    }
}
