package fr.releve.notification.preference.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.notification.preference.Preferences;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How often an account wants to be written to. */
@ApplicationScoped
@Priority(10)
class OwnPreferences implements OwnPart {

    private final Preferences preferences;

    OwnPreferences(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        return Map.of("preferences", Kept.one(preferences.of(caller.account()).all()));
    }
}
