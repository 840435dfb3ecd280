package fr.releve.profile.spouse;

import fr.releve.kit.security.Caller;
import fr.releve.kit.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A spouse looks for other work, or no longer wants the matching to know. */
@ApplicationScoped
public class ChangeWishes {

    private final Spouses spouses;
    private final SpouseNews news;
    private final InstantSource clock;

    public ChangeWishes(Spouses spouses, SpouseNews news, InstantSource clock) {
        this.spouses = spouses;
        this.news = news;
        this.clock = clock;
    }

    /** @param read version that the caller has read */
    @Transactional
    public Spouse handle(UUID id, Wishes wishes, boolean optedIn, boolean shares, long read, Caller caller) {
        var spouse = spouses.lockOwn(id, caller);
        Versions.mustBeCurrent(read, spouse.version());
        spouse.change(wishes, optedIn, shares, clock.instant());
        news.changed(spouse);
        return spouse;
    }
}
