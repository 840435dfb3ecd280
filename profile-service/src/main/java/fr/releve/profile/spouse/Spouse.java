package fr.releve.profile.spouse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's partner who looks for work near a posting. Only they see what is kept of them; the matching hears of them while both
 * they and the doctor want it to.
 */
@Entity
public class Spouse {

    @Id
    private UUID id;

    private long version;

    @NaturalId(mutable = true)
    private @Nullable String account;

    private @Nullable String email;
    private @Nullable UUID practitionerId;
    private List<String> romeCodes;
    private int maxMinutes;
    private boolean optedIn;
    private boolean practitionerAgreed;
    private boolean shares;
    private boolean practitionerShares;
    private Instant joinedAt;
    private @Nullable Instant optedInAt;
    private @Nullable Instant optedOutAt;
    private @Nullable Instant sharesChangedAt;

    @SuppressWarnings("NullAway.Init")
    protected Spouse() {}

    private Spouse(UUID id, Origin origin, boolean agreed, UUID practitionerId, Wishes wishes, Instant now) {
        this.id = id;
        this.version = 1;
        this.account = origin.account();
        this.email = origin.email();
        this.practitionerId = practitionerId;
        this.practitionerAgreed = origin.practitionerAgreed();
        this.joinedAt = now;
        opt(origin.optedIn() && agreed, now);
        wish(wishes);
    }

    /** The doctor agreed by handing the invitation over. */
    static Spouse join(UUID id, String account, UUID practitionerId, Wishes wishes, boolean optedIn, Instant now) {
        return new Spouse(id, new Origin(account, null, optedIn, true), true, practitionerId, wishes, now);
    }

    /**
     * A spouse who is known from a table.
     *
     * @param agreesForThem the table may say that they opt in; else they do so themselves, once they have an account
     */
    public static Spouse load(
            UUID id, Origin origin, boolean agreesForThem, UUID practitionerId, Wishes wishes, Instant now) {
        return new Spouse(id, origin, agreesForThem, practitionerId, wishes, now);
    }

    /** @param nowShares the doctor may see the jobs beside their missions */
    void change(Wishes wishes, boolean nowOptedIn, boolean nowShares, Instant now) {
        wish(wishes);
        opt(nowOptedIn, now);
        share(nowShares, now);
        version++;
    }

    /**
     * A table gives back no agreement that people with an account took away, and an account to who had none.
     *
     * @param agreesForThem as in {@link #load}
     */
    public void reload(Origin origin, boolean agreesForThem, Wishes wishes, Instant now) {
        boolean byTable = account == null;
        account = byTable ? origin.account() : account;
        email = origin.email();
        opt(origin.optedIn() && (byTable ? agreesForThem : optedIn), now);
        practitionerAgreed = origin.practitionerAgreed() && (byTable || practitionerAgreed);
        wish(wishes);
        version++;
    }

    /**
     * Takes back as of then that the matching knows of them.
     *
     * @return false if it may not, or they agreed later
     */
    boolean withdrawSearch(Instant at) {
        boolean withdrawn = optedIn && isBefore(optedInAt, at);
        if (withdrawn) {
            opt(false, at);
            version++;
        }
        return withdrawn;
    }

    /**
     * Takes back as of then that the doctor sees what they look for.
     *
     * @return false if the doctor does not, or they agreed later
     */
    boolean withdrawSharing(Instant at) {
        boolean withdrawn = shares && isBefore(sharesChangedAt, at);
        if (withdrawn) {
            share(false, at);
            version++;
        }
        return withdrawn;
    }

    /** @return false if the doctor lets them see nothing */
    boolean withdrawSight() {
        return letSeeNeeds(false);
    }

    /** What was agreed to before its time was kept was so before any other. */
    private static boolean isBefore(@Nullable Instant agreed, Instant withdrawn) {
        return agreed == null || agreed.isBefore(withdrawn);
    }

    void losePractitioner(Instant now) {
        practitionerId = null;
        share(false, now);
        version++;
    }

    private void opt(boolean in, Instant now) {
        if (in != optedIn) {
            optedIn = in;
            practitionerShares &= in;
            optedInAt = in ? now : optedInAt;
            optedOutAt = in ? optedOutAt : now;
        }
    }

    private void share(boolean nowShares, Instant now) {
        if (nowShares != shares) {
            shares = nowShares;
            practitionerShares = false;
            sharesChangedAt = now;
        }
    }

    private void wish(Wishes wishes) {
        romeCodes = wishes.romeCodes().stream().sorted().toList();
        maxMinutes = wishes.maxMinutes();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Empty if the spouse has no account. */
    public String account() {
        return account == null ? "" : account;
    }

    public Optional<UUID> practitionerId() {
        return Optional.ofNullable(practitionerId);
    }

    public Wishes wishes() {
        return new Wishes(new TreeSet<>(romeCodes), maxMinutes);
    }

    /** Where to write to a spouse who has no account; empty for who has one. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public boolean optedIn() {
        return optedIn;
    }

    /** When they last agreed; empty for who never did. */
    public Optional<Instant> optedInAt() {
        return Optional.ofNullable(optedInAt);
    }

    /** When they last took it back; empty for who never did. */
    public Optional<Instant> optedOutAt() {
        return Optional.ofNullable(optedOutAt);
    }

    /** The doctor agreed that the spouse looks for work beside their missions: by an invitation, or in a table. */
    public boolean practitionerAgreed() {
        return practitionerAgreed;
    }

    public boolean shares() {
        return shares;
    }

    /** When they last began or ceased to share with the doctor; empty for who never did. */
    public Optional<Instant> sharesChangedAt() {
        return Optional.ofNullable(sharesChangedAt);
    }

    /** Both agreed to look together: the doctor by the invitation, the spouse by sharing. */
    public boolean looksTogether() {
        return shares && practitionerAgreed && practitionerId != null;
    }

    /**
     * The doctor lets them see which needs suit, or no longer; means something while the two look together, and ends with the
     * spouse's sharing or search.
     *
     * @return false if they had said so before
     */
    boolean letSeeNeeds(boolean seen) {
        boolean changed = practitionerShares != seen;
        if (changed) {
            practitionerShares = seen;
            version++;
        }
        return changed;
    }

    /** Both agreed to look together, and the doctor to show which needs suit them. */
    public boolean seesNeeds() {
        return optedIn && looksTogether() && practitionerShares;
    }

    /** Both want it and there is a doctor: the matching may know. */
    public boolean mayBeTold() {
        return optedIn && practitionerAgreed && practitionerId != null;
    }

    /**
     * Where a spouse comes from, and who agreed to what.
     *
     * @param account opaque subject; null if the spouse has no account
     * @param email where to write if they have none
     */
    public record Origin(
            @Nullable String account, @Nullable String email, boolean optedIn, boolean practitionerAgreed) {}
}
