package fr.releve.profile.spouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Erases spouses with whom there has been no contact for long, whether or not their doctor is still there. */
@ApplicationScoped
public class ForgetSpouses {

    private final Spouses spouses;
    private final EraseSpouse erase;

    public ForgetSpouses(Spouses spouses, EraseSpouse erase) {
        this.spouses = spouses;
        this.erase = erase;
    }

    /** @return how many were erased, the longest unseen first */
    @Transactional
    public int handle(Instant unseenSince, int atMost) {
        var unseen = spouses.lockUnseenSince(unseenSince, atMost);
        unseen.forEach(erase::erase);
        return unseen.size();
    }
}
