package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** A doctor registers themself, once. */
@ApplicationScoped
public class RegisterPractitioner {

    private static final String ONE_PER_ACCOUNT = "practitioner_account_once";
    private static final String ONE_PER_RPPS = "practitioner_rpps_once";

    private final Practitioners practitioners;
    private final ProfileEntry entry;
    private final PractitionerNews news;
    private final InstantSource clock;

    public RegisterPractitioner(
            Practitioners practitioners, ProfileEntry entry, PractitionerNews news, InstantSource clock) {
        this.practitioners = practitioners;
        this.entry = entry;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public UUID handle(Profile profile, Caller caller) {
        if (practitioners.findByAccount(caller.account()).isPresent()) {
            throw AlreadyRegistered.byAccount();
        }
        UUID id = UUID.randomUUID();
        entry.check(id, profile);
        var practitioner = Practitioner.register(id, caller.account(), profile, clock.instant());
        store(practitioner);
        news.changed(practitioner);
        return id;
    }

    /** Two registrations at the same instant both find nobody: the database tells them apart. */
    private void store(Practitioner practitioner) {
        try {
            practitioners.persistAndFlush(practitioner);
        } catch (ConstraintViolationException e) {
            if (ONE_PER_ACCOUNT.equals(e.getConstraintName())) {
                throw AlreadyRegistered.byAccount();
            }
            if (ONE_PER_RPPS.equals(e.getConstraintName())) {
                throw AlreadyRegistered.byRpps();
            }
            throw e;
        }
    }
}
