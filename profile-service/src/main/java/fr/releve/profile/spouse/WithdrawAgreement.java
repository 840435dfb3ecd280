package fr.releve.profile.spouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** An agreement that was taken back is known again as of before: it is taken back as of then. One given later stands. */
@ApplicationScoped
public class WithdrawAgreement {

    private final Spouses spouses;
    private final SpouseNews news;

    WithdrawAgreement(Spouses spouses, SpouseNews news) {
        this.spouses = spouses;
        this.news = news;
    }

    /** That the matching knows of them. */
    @Transactional
    public void toSearch(UUID id, Instant at) {
        withdraw(id, it -> it.withdrawSearch(at));
    }

    /** That the doctor sees what they look for. */
    @Transactional
    public void toShare(UUID id, Instant at) {
        withdraw(id, it -> it.withdrawSharing(at));
    }

    /** The doctor's, that the spouse sees which needs suit them; when it was given or taken back is not kept. */
    @Transactional
    public void toShowNeeds(UUID id) {
        withdraw(id, Spouse::withdrawSight);
    }

    private void withdraw(UUID id, Predicate<Spouse> isWithdrawn) {
        spouses.findLocked(id).filter(isWithdrawn).ifPresent(news::changed);
    }
}
