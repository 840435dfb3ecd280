package fr.releve.profile.account;

import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.spouse.Spouses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whose account has a file here: a doctor may be another doctor's spouse, too. */
@ApplicationScoped
class AccountFiles {

    private final Practitioners practitioners;
    private final Spouses spouses;

    AccountFiles(Practitioners practitioners, Spouses spouses) {
        this.practitioners = practitioners;
        this.spouses = spouses;
    }

    @Transactional
    boolean has(String account) {
        return practitioners.findByAccount(account).isPresent()
                || spouses.findByAccount(account).isPresent();
    }
}
