package fr.releve.profile.place;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** A territory becomes one of the ten that are supported first, or ceases to be. */
@ApplicationScoped
public class DecidePriority {

    private final Territories territories;
    private final PrioritySlots slots;
    private final TerritoryNews news;

    public DecidePriority(Territories territories, PrioritySlots slots, TerritoryNews news) {
        this.territories = territories;
        this.slots = slots;
        this.news = news;
    }

    /** @param reason why it is supported first, for the public; needed for a priority only */
    @Transactional
    public Territory handle(String siren, boolean priority, @Nullable String reason, Caller caller) {
        if (!caller.is(Roles.ADMINISTRATOR)) {
            caller.mustActFor(siren);
        }
        if (priority && (reason == null || reason.isBlank())) {
            throw new InvalidRequest(
                    ProblemKind.REASON_REQUIRED, "/reason", "Say why the territory is supported first.");
        }
        var territory = territories.lock(siren);
        if (priority) {
            slots.take(territory, String.valueOf(reason));
        } else {
            slots.free(territory);
        }
        news.changed(territory);
        return territory;
    }
}
