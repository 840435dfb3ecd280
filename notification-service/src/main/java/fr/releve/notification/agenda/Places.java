package fr.releve.notification.agenda;

import fr.releve.notification.contact.Contacts;
import fr.releve.notification.contact.ContactsUnavailable;
import fr.releve.notification.contact.VacancySheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the entries of calendars take place: public, and asked for again and again by every calendar program. What was told is kept for as
 * long as a program may keep the calendar.
 */
@ApplicationScoped
class Places {

    /** As in the {@code Cache-Control} of feeds. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** Some hundred bytes each. */
    private static final int MOST = 10_000;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final Contacts contacts;
    private final InstantSource clock;

    Places(Contacts contacts, InstantSource clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** For one calendar: whoever did not answer once is not asked again. */
    Search search() {
        return new Search();
    }

    private @Nullable Known fresh(UUID vacancyId, Instant now) {
        var it = known.get(vacancyId);
        return it == null || !it.until().isAfter(now) ? null : it;
    }

    private void keep(UUID vacancyId, Known place, Instant now) {
        if (known.size() >= MOST) {
            known.values().removeIf(it -> !it.until().isAfter(now));
        }
        if (known.size() < MOST) {
            known.put(vacancyId, place);
        }
    }

    /** What the search for the places of one calendar has come to. */
    final class Search {

        private boolean unanswered;

        /** A calendar without places is better than none: empty also if nobody answers. */
        Optional<VacancySheet> of(UUID vacancyId) {
            var now = clock.instant();
            var it = fresh(vacancyId, now);
            return it == null ? ask(vacancyId, now) : it.place();
        }

        private Optional<VacancySheet> ask(UUID vacancyId, Instant now) {
            if (unanswered) {
                return Optional.empty();
            }
            try {
                var place = contacts.vacancy(vacancyId);
                keep(vacancyId, new Known(place, now.plus(KEPT)), now);
                return place;
            } catch (ContactsUnavailable e) {
                unanswered = true;
                return Optional.empty();
            }
        }
    }

    /** @param place empty if there is no such vacancy, or none that is public */
    private record Known(Optional<VacancySheet> place, Instant until) {}
}
