package fr.releve.profile.spouse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
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
    private @Nullable String account;
    private @Nullable String email;
    private @Nullable UUID practitionerId;
    private List<String> romeCodes;
    private int maxMinutes;
    private boolean optedIn;
    private boolean practitionerAgreed;
    private boolean shares;
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Spouse() {}

    private Spouse(UUID id, Origin origin, UUID practitionerId, Wishes wishes, Instant now) {
        this.id = id;
        this.version = 1;
        this.account = origin.account();
        this.email = origin.email();
        this.practitionerId = practitionerId;
        this.optedIn = origin.optedIn();
        this.practitionerAgreed = origin.practitionerAgreed();
        this.joinedAt = now;
        wish(wishes);
    }

    /** The doctor agreed by handing the invitation over, the spouse by redeeming it. */
    static Spouse join(UUID id, String account, UUID practitionerId, Wishes wishes, Instant now) {
        return new Spouse(id, new Origin(account, null, true, true), practitionerId, wishes, now);
    }

    /** A spouse whose account and agreements are known from a table. */
    public static Spouse load(UUID id, Origin origin, UUID practitionerId, Wishes wishes, Instant now) {
        return new Spouse(id, origin, practitionerId, wishes, now);
    }

    /** @param nowShares the doctor may see the jobs beside their missions */
    void change(Wishes wishes, boolean nowOptedIn, boolean nowShares) {
        wish(wishes);
        optedIn = nowOptedIn;
        shares = nowShares;
        version++;
    }

    public void reload(Origin origin, Wishes wishes) {
        email = origin.email();
        optedIn = origin.optedIn();
        practitionerAgreed = origin.practitionerAgreed();
        wish(wishes);
        version++;
    }

    void losePractitioner() {
        practitionerId = null;
        shares = false;
        version++;
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

    public boolean shares() {
        return shares;
    }

    /** Both agreed to look together: the doctor by the invitation, the spouse by sharing. */
    public boolean looksTogether() {
        return shares && practitionerAgreed && practitionerId != null;
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
