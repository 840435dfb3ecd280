package fr.releve.notification.preference;

import fr.releve.kit.security.Caller;
import fr.releve.notification.wording.Concern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** A person chooses how often to be written to. */
@ApplicationScoped
public class ChooseRhythms {

    private final Preferences preferences;

    public ChooseRhythms(Preferences preferences) {
        this.preferences = preferences;
    }

    @Transactional
    public Rhythms handle(Map<Concern, Rhythm> wanted, Caller caller) {
        var mine = preferences.forChange(caller.account());
        mine.choose(wanted);
        return mine;
    }
}
