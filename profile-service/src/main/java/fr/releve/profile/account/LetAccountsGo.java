package fr.releve.profile.account;

import fr.releve.kit.idempotency.IdempotentCreation;
import fr.releve.profile.practitioner.PractitionerErased;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.spouse.SpouseErased;
import fr.releve.profile.spouse.Spouses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;

/** Whoever is erased here is noted to lose the account too, in the same transaction, and leaves no key of what they sent. */
@ApplicationScoped
class LetAccountsGo {

    private final Practitioners practitioners;
    private final Spouses spouses;
    private final DueAccounts due;
    private final IdempotentCreation creations;
    private final InstantSource clock;

    LetAccountsGo(
            Practitioners practitioners,
            Spouses spouses,
            DueAccounts due,
            IdempotentCreation creations,
            InstantSource clock) {
        this.practitioners = practitioners;
        this.spouses = spouses;
        this.due = due;
        this.creations = creations;
        this.clock = clock;
    }

    void doctor(@Observes PractitionerErased gone) {
        letGo(practitioners.get(gone.practitionerId()).account());
    }

    void spouse(@Observes SpouseErased gone) {
        letGo(spouses.get(gone.spouseId()).account());
    }

    /** @param account empty of whom only others spoke for: then there is none */
    void letGo(String account) {
        if (!account.isEmpty()) {
            due.add(account, clock.instant());
            creations.forget(account);
        }
    }
}
