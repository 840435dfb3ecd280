package fr.releve.notification.preference;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.notification.erasure.WrittenTo;
import fr.releve.notification.wording.Concern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** A person chooses how often to be written to. */
@ApplicationScoped
public class ChooseRhythms {

    private final Preferences preferences;
    private final WrittenTo writtenTo;

    public ChooseRhythms(Preferences preferences, WrittenTo writtenTo) {
        this.preferences = preferences;
        this.writtenTo = writtenTo;
    }

    /** @throws NotAllowed if nobody writes to the caller */
    @Transactional
    public Rhythms handle(Map<Concern, Rhythm> wanted, Caller caller) {
        writtenTo.mustInclude(caller);
        var mine = preferences.forChange(caller.account());
        mine.choose(wanted);
        return mine;
    }

    /** An account, known by a mail that it got, wants no more mails of a concern that is its own to choose. */
    @Transactional
    public void end(Concern concern, String account) {
        preferences.forChange(account).choose(Map.of(concern, Rhythm.NEVER));
    }
}
