package fr.releve.profile.spouse.messaging;

import fr.releve.contracts.SpouseState;
import fr.releve.contracts.Topics;
import fr.releve.kit.outbox.Outbox;
import fr.releve.profile.spouse.Spouse;
import fr.releve.profile.spouse.SpouseNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SpousePublisher implements SpouseNews {

    private final Outbox outbox;

    SpousePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Spouse it) {
        if (!it.mayBeTold()) {
            silence(it.id(), it.version());
            return;
        }
        var state = new SpouseState(
                it.id(),
                it.version(),
                it.practitionerId().orElseThrow(),
                it.wishes().romeCodes(),
                it.wishes().maxMinutes(),
                it.seesNeeds() ? it.account() : null);
        outbox.tell(Topics.SPOUSES, state.key(), "spouse.changed", state);
    }

    @Override
    public void erased(Spouse it) {
        silence(it.id(), it.version() + 1);
    }

    private void silence(UUID id, long version) {
        outbox.tellErased(Topics.SPOUSES, id.toString(), "spouse.erased", version);
    }
}
