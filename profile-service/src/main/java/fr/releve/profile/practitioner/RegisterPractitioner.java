package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A doctor registers themself, once. */
@ApplicationScoped
public class RegisterPractitioner {

    private final Practitioners practitioners;
    private final EndingAccounts ending;
    private final ProfileEntry entry;
    private final PractitionerNews news;
    private final InstantSource clock;

    public RegisterPractitioner(
            Practitioners practitioners,
            EndingAccounts ending,
            ProfileEntry entry,
            PractitionerNews news,
            InstantSource clock) {
        this.practitioners = practitioners;
        this.ending = ending;
        this.entry = entry;
        this.news = news;
        this.clock = clock;
    }

    /** @param address of the caller's account, confirmed; null if there is none */
    @Transactional
    public UUID handle(Profile profile, @Nullable String address, Caller caller) {
        if (practitioners.findByAccount(caller.account()).isPresent()) {
            throw AlreadyRegistered.byAccount();
        }
        ProfileEntry.checkAddress(profile, address);
        ending.mustStay(caller.account());
        UUID id = UUID.randomUUID();
        entry.check(profile);
        var practitioner = Practitioner.register(id, caller.account(), profile, clock.instant());
        practitioners.store(practitioner);
        news.changed(practitioner);
        return id;
    }
}
