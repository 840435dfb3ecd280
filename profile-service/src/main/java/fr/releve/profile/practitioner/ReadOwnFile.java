package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** A doctor looks at their own file; it counts as a contact, from which the time runs that it is kept. */
@ApplicationScoped
public class ReadOwnFile {

    private final Practitioners practitioners;
    private final InstantSource clock;

    public ReadOwnFile(Practitioners practitioners, InstantSource clock) {
        this.practitioners = practitioners;
        this.clock = clock;
    }

    /** Empty until the account has registered. */
    @Transactional
    public Optional<Practitioner> handle(Caller caller) {
        practitioners.seen(caller.account(), clock.instant());
        return practitioners.findByAccount(caller.account());
    }
}
