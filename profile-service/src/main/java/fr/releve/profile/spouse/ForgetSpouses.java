package fr.releve.profile.spouse;

import fr.releve.kit.retention.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Erases spouses with whom there has been no contact for long, whether or not their doctor is still there. */
@ApplicationScoped
public class ForgetSpouses {

    private static final Logger LOG = Logger.getLogger(ForgetSpouses.class);

    private final Spouses spouses;
    private final EraseSpouse erase;

    public ForgetSpouses(Spouses spouses, EraseSpouse erase) {
        this.spouses = spouses;
        this.erase = erase;
    }

    /** @return how many were erased; one who cannot be erased keeps nobody else */
    public long handle(Instant unseenSince) {
        return Sweep.through(
                (after, atMost) -> spouses.listUnseenSince(unseenSince, after, atMost), it -> erase(it, unseenSince));
    }

    private boolean erase(UUID id, Instant unseenSince) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var unseen = spouses.findUnseenLocked(id, unseenSince);
                unseen.ifPresent(erase::erase);
                return unseen.isPresent();
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "retention: not erased: spouseId=%s", id);
            return false;
        }
    }
}
