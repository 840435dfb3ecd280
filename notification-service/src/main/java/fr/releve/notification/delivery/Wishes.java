package fr.releve.notification.delivery;

import fr.releve.kit.time.Clock;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.delivery.Delivery.Reason;
import fr.releve.notification.message.Message;
import fr.releve.notification.preference.Preferences;
import fr.releve.notification.preference.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** What a reader's wishes mean for a mail that could go out now. */
@ApplicationScoped
class Wishes {

    private final Preferences preferences;
    private final LocalTime digestAt;
    private final InstantSource clock;

    Wishes(Preferences preferences, NotificationConfig config, InstantSource clock) {
        this.preferences = preferences;
        this.digestAt = config.digestAt();
        this.clock = clock;
    }

    /** Empty if it may go out: by wish, or because the digest would come after its date. */
    Optional<Outcome> against(Message message, String account) {
        var occasion = message.occasion();
        Rhythm wanted = preferences.of(account).of(occasion.kind().concern());
        return switch (wanted) {
            case EACH -> Optional.empty();
            case NEVER -> Optional.of(new Outcome.Dropped(Reason.NOT_WANTED));
            case DAILY -> {
                Instant digest = nextDigest(clock.instant(), digestAt);
                yield message.isTooLate(digest) ? Optional.empty() : Optional.of(new Outcome.Held(digest));
            }
        };
    }

    /** @param at time of day in Paris */
    static Instant nextDigest(Instant now, LocalTime at) {
        ZonedDateTime there = now.atZone(Clock.PARIS);
        ZonedDateTime today = there.with(at);
        return (today.isAfter(there) ? today : there.plusDays(1).with(at)).toInstant();
    }
}
