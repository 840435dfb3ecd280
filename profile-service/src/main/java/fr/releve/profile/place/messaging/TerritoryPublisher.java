package fr.releve.profile.place.messaging;

import fr.releve.contracts.TerritoryState;
import fr.releve.contracts.Topics;
import fr.releve.kit.outbox.Outbox;
import fr.releve.profile.place.Territory;
import fr.releve.profile.place.TerritoryNews;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TerritoryPublisher implements TerritoryNews {

    private final Outbox outbox;

    TerritoryPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Territory it) {
        var state = new TerritoryState(
                it.siren(),
                it.version(),
                it.name(),
                it.population(),
                it.prioritySlot().isPresent(),
                it.latitude(),
                it.longitude());
        outbox.tell(Topics.TERRITORIES, state.key(), "territory.changed", state);
    }
}
