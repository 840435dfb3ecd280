package fr.releve.profile.departure;

import fr.releve.profile.practitioner.PractitionerErased;
import fr.releve.profile.spouse.SpouseErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.UUID;
import org.hibernate.Session;

/** Notes who is erased, in the transaction of the erasure: whoever restores a backup reads there who is to leave again. */
@ApplicationScoped
public class NoteErasures {

    /** As long as backups are kept: an older one brings nobody back. */
    public static final Period KEPT = Period.ofDays(30);

    private final Session database;
    private final InstantSource clock;

    NoteErasures(Session database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void practitioner(@Observes PractitionerErased gone) {
        note(DepartureKind.PRACTITIONER_ERASED, gone.practitionerId());
    }

    void spouse(@Observes SpouseErased gone) {
        note(DepartureKind.SPOUSE_ERASED, gone.spouseId());
    }

    /** @return how many of those erased before are no longer known */
    @Transactional
    public long forgetBefore(Instant moment) {
        return database.createNativeMutationQuery("delete from erasure where erased_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private void note(DepartureKind kind, UUID id) {
        database.createNativeMutationQuery("""
                        insert into erasure (kind, id, erased_at) values (:kind, :id, :now)
                        on conflict (kind, id) do update set erased_at = excluded.erased_at""")
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
