package fr.releve.notification.agenda;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.calendar.CalendarFile;
import fr.releve.notification.calendar.Entry;
import fr.releve.notification.contact.Contacts;
import fr.releve.notification.contact.ContactsUnavailable;
import fr.releve.notification.contact.VacancySheet;
import fr.releve.notification.message.Message;
import fr.releve.notification.message.Messages;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Language;
import fr.releve.notification.wording.Phrasebook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the calendar of whoever knows a feed's secret. */
@ApplicationScoped
public class ReadFeed {

    /** Changes of entries, newest first, that are looked at. */
    private static final int MOST_CHANGES = 1_000;

    private final CalendarFeeds feeds;
    private final Messages messages;
    private final Contacts contacts;
    private final DescribeEntry describeEntry;
    private final NotificationConfig config;

    public ReadFeed(
            CalendarFeeds feeds,
            Messages messages,
            Contacts contacts,
            DescribeEntry describeEntry,
            NotificationConfig config) {
        this.config = config;
        this.feeds = feeds;
        this.messages = messages;
        this.contacts = contacts;
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
        Map<UUID, Optional<VacancySheet>> places = new HashMap<>();
        return messages.entriesOf(account, MOST_CHANGES).stream()
                .filter(it -> it.occasion().kind() == Kind.CALENDAR)
                .flatMap(it -> describeEntry.handle(it, place(it, places), language).stream())
                .toList();
    }

    /** A calendar without places is better than none. */
    private @Nullable VacancySheet place(Message message, Map<UUID, Optional<VacancySheet>> known) {
        return known.computeIfAbsent(Objects.requireNonNull(message.vacancyId()), id -> {
                    try {
                        return contacts.vacancy(id);
                    } catch (ContactsUnavailable e) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }
}
