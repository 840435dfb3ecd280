package fr.releve.profile.spouse;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.EndingAccounts;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** A spouse redeems the doctor's invitation, which is used up by it. */
@ApplicationScoped
public class JoinAsSpouse {

    private static final String ONE_PER_ACCOUNT = "spouse_account_once";

    private final Spouses spouses;
    private final Invitations invitations;
    private final Practitioners practitioners;
    private final EndingAccounts ending;
    private final SpouseNews news;
    private final InstantSource clock;

    JoinAsSpouse(
            Spouses spouses,
            Invitations invitations,
            Practitioners practitioners,
            EndingAccounts ending,
            SpouseNews news,
            InstantSource clock) {
        this.spouses = spouses;
        this.invitations = invitations;
        this.practitioners = practitioners;
        this.ending = ending;
        this.news = news;
        this.clock = clock;
    }

    /** @param optedIn the matching may know of the wishes */
    @Transactional
    public UUID handle(String code, Wishes wishes, boolean optedIn, Caller caller) {
        if (spouses.findByAccount(caller.account()).isPresent()) {
            throw alreadyRegistered();
        }
        var now = clock.instant();
        var invitation = redeem(code, now);
        ending.mustStay(caller.account());
        var spouse =
                Spouse.join(UUID.randomUUID(), caller.account(), invitation.practitionerId(), wishes, optedIn, now);
        store(spouse);
        invitation.use(now);
        news.changed(spouse);
        return spouse.id();
    }

    /** Two invitations redeemed by one account at the same instant: the database tells them apart. */
    private void store(Spouse spouse) {
        try {
            spouses.persistAndFlush(spouse);
        } catch (ConstraintViolationException e) {
            throw ONE_PER_ACCOUNT.equals(e.getConstraintName()) ? alreadyRegistered() : e;
        }
    }

    private static Conflict alreadyRegistered() {
        return new Conflict(ProblemKind.ALREADY_REGISTERED, "This account is registered as a spouse already.");
    }

    /** Locks the doctor first, as whoever invites or leaves does. */
    private Invitation redeem(String written, Instant now) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        return invitations
                .findPractitionerOf(code)
                .flatMap(practitioners::findLocked)
                .flatMap(doctor -> invitations.findLocked(code))
                .filter(it -> it.isOpen(now))
                .orElseThrow(() -> new InvalidRequest(
                        ProblemKind.UNKNOWN_INVITATION,
                        "/invitationCode",
                        "This invitation does not exist, was used or is too old; ask the doctor for another."));
    }
}
