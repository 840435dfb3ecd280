package fr.releve.notification.agenda;

import fr.releve.kit.time.Clock;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.calendar.CalendarFile;
import fr.releve.notification.calendar.Entry;
import fr.releve.notification.contact.VacancySheet;
import fr.releve.notification.message.Message;
import fr.releve.notification.message.Messages;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Language;
import fr.releve.notification.wording.Phrasebook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the calendar of whoever knows a feed's secret. */
@ApplicationScoped
public class ReadFeed {

    /** Changes of entries, newest first, that are looked at. */
    private static final int MOST_CHANGES = 1_000;

    /** After its last day an entry is of use for some time, to whoever writes a bill for instance. */
    private static final Period SHOWN_FOR = Period.ofDays(90);

    private final CalendarFeeds feeds;
    private final Messages messages;
    private final Places places;
    private final DescribeEntry describeEntry;
    private final NotificationConfig config;
    private final InstantSource clock;

    public ReadFeed(
            CalendarFeeds feeds,
            Messages messages,
            Places places,
            DescribeEntry describeEntry,
            NotificationConfig config,
            InstantSource clock) {
        this.config = config;
        this.feeds = feeds;
        this.messages = messages;
        this.places = places;
        this.clock = clock;
        this.describeEntry = describeEntry;
    }

    /** Empty if there is no such feed. */
    public Optional<String> handle(String token, Language language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> feeds.find(new FeedToken(token)))
                .map(feed -> CalendarFile.feed(
                        Phrasebook.of(language).calendar(), config.sender(), entries(feed.account(), language)));
    }

    private List<Entry> entries(String account, Language language) {
        var search = places.search();
        var oldest = LocalDate.ofInstant(clock.instant(), Clock.PARIS).minus(SHOWN_FOR);
        return messages.entriesOf(account, MOST_CHANGES).stream()
                .filter(it -> it.occasion().kind() == Kind.CALENDAR)
                .filter(it -> it.occasion().halfDays().stream()
                        .anyMatch(halfDay -> !halfDay.date().isBefore(oldest)))
                .flatMap(it -> describeEntry.handle(it, place(it, search), language).stream())
                .toList();
    }

    private static @Nullable VacancySheet place(Message message, Places.Search search) {
        return search.of(Objects.requireNonNull(message.vacancyId())).orElse(null);
    }
}
