package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.profile.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A doctor looks at their own file; it counts as a contact, from which the time runs that it is kept. */
@ApplicationScoped
public class ReadOwnFile {

    private final Practitioners practitioners;
    private final InstantSource clock;

    public ReadOwnFile(Practitioners practitioners, InstantSource clock) {
        this.practitioners = practitioners;
        this.clock = clock;
    }

    /**
     * Empty until the account has registered.
     *
     * @param language in which the doctor reads, and is written to from now on; null if they do not say
     */
    @Transactional
    public Optional<Practitioner> handle(Caller caller, @Nullable Language language) {
        practitioners.seen(caller.account(), language, clock.instant());
        return practitioners.findByAccount(caller.account());
    }
}
