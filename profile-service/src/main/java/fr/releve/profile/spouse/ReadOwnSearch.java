package fr.releve.profile.spouse;

import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** A spouse looks at what is kept of them; it counts as a contact, from which the time runs that it is kept. */
@ApplicationScoped
public class ReadOwnSearch {

    private final Spouses spouses;
    private final InstantSource clock;

    public ReadOwnSearch(Spouses spouses, InstantSource clock) {
        this.spouses = spouses;
        this.clock = clock;
    }

    /** Empty until the account has joined. */
    @Transactional
    public Optional<Spouse> handle(Caller caller) {
        spouses.seen(caller.account(), clock.instant());
        return spouses.findByAccount(caller.account());
    }
}
