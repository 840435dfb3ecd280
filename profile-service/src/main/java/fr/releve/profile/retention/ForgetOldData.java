package fr.releve.profile.retention;

import fr.releve.kit.retention.Nightly;
import fr.releve.kit.retention.Sweep;
import fr.releve.kit.time.Clock;
import fr.releve.profile.account.ForgetAccounts;
import fr.releve.profile.departure.NoteErasures;
import fr.releve.profile.disclosure.Disclosures;
import fr.releve.profile.practitioner.ErasePractitioner;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.spouse.ForgetInvitations;
import fr.releve.profile.spouse.ForgetSpouses;
import fr.releve.profile.vacancy.ForgetHosts;
import fr.releve.profile.vacancy.VacancyLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/** Forgets what has been kept for as long as it may be. Several copies may do it at the same time. */
@ApplicationScoped
public class ForgetOldData implements Nightly {

    private static final Logger LOG = Logger.getLogger(ForgetOldData.class);

    private final Practitioners practitioners;
    private final ErasePractitioner erase;
    private final ForgetSpouses forgetSpouses;
    private final ForgetInvitations forgetInvitations;
    private final NoteErasures noteErasures;
    private final ForgetAccounts forgetAccounts;
    private final ForgetHosts forgetHosts;
    private final VacancyLog vacancyLog;
    private final Disclosures disclosures;
    private final RetentionConfig config;
    private final InstantSource clock;

    public ForgetOldData(
            Practitioners practitioners,
            ErasePractitioner erase,
            ForgetSpouses forgetSpouses,
            ForgetInvitations forgetInvitations,
            NoteErasures noteErasures,
            ForgetAccounts forgetAccounts,
            ForgetHosts forgetHosts,
            VacancyLog vacancyLog,
            Disclosures disclosures,
            RetentionConfig config,
            InstantSource clock) {
        this.practitioners = practitioners;
        this.erase = erase;
        this.forgetSpouses = forgetSpouses;
        this.forgetInvitations = forgetInvitations;
        this.noteErasures = noteErasures;
        this.forgetAccounts = forgetAccounts;
        this.forgetHosts = forgetHosts;
        this.vacancyLog = vacancyLog;
        this.disclosures = disclosures;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void atNight() {
        var failed = new ArrayList<String>();
        forget(failed);
        if (!failed.isEmpty()) {
            throw new IllegalStateException("not forgotten: " + failed);
        }
    }

    /**
     * What fails keeps nothing else.
     *
     * @return how many doctors were erased
     */
    public int handle() {
        return forget(new ArrayList<>());
    }

    /** @param failed takes what has to be tried again */
    private int forget(Collection<String> failed) {
        var today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        var lastContact = start(today, config.withoutContact());
        long doctors = count("doctors", failed, () -> forgetDoctors(lastContact));
        long spouses = count("spouses", failed, () -> forgetSpouses.handle(lastContact));
        long hosts = count("hosts", failed, () -> forgetHosts.handle(today.minus(config.hosts())));
        long movers = count(
                "movers",
                failed,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> (long) vacancyLog.forgetAccounts(today.minus(config.hosts()))));
        long accesses = count(
                "accesses",
                failed,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> disclosures.forgetBefore(start(today, config.accesses()))));
        long invitations = count("invitations", failed, forgetInvitations::handle);
        long erasures = count("erasures", failed, () -> noteErasures.forgetBefore(start(today, NoteErasures.KEPT)));
        long accounts = count("accounts", failed, () -> forgetAccounts.handle(lastContact));
        LOG.infof(
                "retention: doctors=%d spouses=%d hosts=%d movers=%d accesses=%d invitations=%d erasures=%d accounts=%d",
                doctors, spouses, hosts, movers, accesses, invitations, erasures, accounts);
        return Math.toIntExact(doctors);
    }

    private static long count(String what, Collection<String> failed, LongSupplier forgetting) {
        try {
            return forgetting.getAsLong();
        } catch (RuntimeException e) {
            LOG.errorf(e, "retention failed: %s", what);
            failed.add(what);
            return 0;
        }
    }

    private long forgetDoctors(Instant lastContact) {
        return Sweep.through(
                (after, atMost) -> practitioners.listUnseenSince(lastContact, after, atMost),
                it -> erase(it, lastContact));
    }

    /** @return false if the doctor stays: one who cannot be erased keeps nobody else */
    private boolean erase(UUID practitioner, Instant lastContact) {
        try {
            return erase.ifUnseenSince(practitioner, lastContact);
        } catch (RuntimeException e) {
            LOG.errorf(e, "retention: not erased: practitionerId=%s", practitioner);
            return false;
        }
    }

    private static Instant start(LocalDate today, Period kept) {
        return today.minus(kept).atStartOfDay(Clock.PARIS).toInstant();
    }
}
