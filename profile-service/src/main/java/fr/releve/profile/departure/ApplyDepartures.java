package fr.releve.profile.departure;

import fr.releve.kit.retention.Sweep;
import fr.releve.profile.practitioner.ErasePractitioner;
import fr.releve.profile.practitioner.WithdrawConsent;
import fr.releve.profile.spouse.EraseSpouse;
import fr.releve.profile.spouse.WithdrawAgreement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Has whoever left since a backup leave again, as they did then: everybody is told as of any other who leaves. Whom this database does not
 * know has left already. Several copies may do it at the same time.
 */
@ApplicationScoped
public class ApplyDepartures {

    private static final Logger LOG = Logger.getLogger(ApplyDepartures.class);

    private final Departures departures;
    private final ErasePractitioner erasePractitioner;
    private final EraseSpouse eraseSpouse;
    private final WithdrawConsent withdrawConsent;
    private final WithdrawAgreement withdrawAgreement;

    ApplyDepartures(
            Departures departures,
            ErasePractitioner erasePractitioner,
            EraseSpouse eraseSpouse,
            WithdrawConsent withdrawConsent,
            WithdrawAgreement withdrawAgreement) {
        this.departures = departures;
        this.erasePractitioner = erasePractitioner;
        this.eraseSpouse = eraseSpouse;
        this.withdrawConsent = withdrawConsent;
        this.withdrawAgreement = withdrawAgreement;
    }

    /** All that wait, each in a transaction of its own; one that fails keeps no other. */
    @Scheduled(every = "{releve.departures.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        for (var kind : DepartureKind.values()) {
            long applied =
                    Sweep.through((after, atMost) -> departures.list(kind, after, atMost), id -> isApplied(kind, id));
            if (applied > 0) {
                LOG.infof("left again since a backup was restored: kind=%s count=%d", kind, applied);
            }
        }
    }

    private boolean isApplied(DepartureKind kind, UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var askedAt = departures.take(kind, id);
                askedAt.ifPresent(it -> apply(kind, id, it));
                return askedAt.isPresent();
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "not left again since a backup was restored: kind=%s id=%s", kind, id);
            return false;
        }
    }

    private void apply(DepartureKind kind, UUID id, Instant askedAt) {
        switch (kind) {
            case PRACTITIONER_ERASED -> erasePractitioner.ifKnown(id);
            case SPOUSE_ERASED -> eraseSpouse.ifKnown(id);
            case CONSENT_WITHDRAWN -> withdrawConsent.handle(id, askedAt);
            case SEARCH_WITHDRAWN -> withdrawAgreement.toSearch(id, askedAt);
            case SHARING_WITHDRAWN -> withdrawAgreement.toShare(id, askedAt);
            case SIGHT_WITHDRAWN -> withdrawAgreement.toShowNeeds(id);
        }
    }
}
